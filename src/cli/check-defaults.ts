import type { CheckOptions } from './check-options.ts';

/** How `check` goes about it where no option says otherwise. */
export const CHECK_DEFAULTS = {
  color: 'auto',
} as const satisfies CheckOptions;
