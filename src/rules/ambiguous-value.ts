import { readByOthers } from './ambiguous-finding.ts';
import type { SectionRule } from './rule.ts';

/** Only these make common INI readers differ from ours; the second opinion is asked only where one occurs. */
const SUSPICIOUS = /[;#"'\\\u2028\u2029]/;

export const ambiguousValue: SectionRule = {
  ids: ['ambiguous-value'],
  check({ name: section, entries, syntax }, _target, report) {
    if (syntax !== 'cfg') return;
    for (const read of entries) {
      if (read.isOrdinary) continue;
      const { text, content } = read;
      if (!SUSPICIOUS.test(text) || content.type === 'unknown') continue;
      const finding = readByOthers(section, read);
      if (finding) report(finding);
    }
  },
};
