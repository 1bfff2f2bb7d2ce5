import { checkDefaults } from './redundant-default-check.ts';
import type { SectionRule } from './rule.ts';

/** Off unless it is asked for. */
export const redundantDefault: SectionRule = {
  ids: ['redundant-default'],
  check(section, _target, report) {
    checkDefaults(section, report);
  },
};
