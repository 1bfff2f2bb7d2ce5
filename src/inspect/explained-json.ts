import type { Documented } from '../report/documented.ts';
import { diagnosticJson, printJson, suppressedJson } from '../report/json.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Explained } from './explained.ts';
import type { OptionState } from './option-state.ts';
import type { Verdict } from './verdict.ts';

/** The same for programs: the topics of `explain`, each with its states in the file. */
export function explainedJson(all: readonly Explained[], source: SourceFile, documented: Documented): string {
  const topics = all.map(({ name, topic, states }) => ({
    ...(topic ?? { type: 'unknown-option', name }),
    states: states.map((state) => stateJson(state, source, documented)),
  }));
  return printJson({ version: 1, path: source.path, topics });
}

function stateJson(state: OptionState, source: SourceFile, documented: Documented): object {
  const { section, origin, value, place, overruled, used, required, findings, suppressed } = state;
  return {
    section,
    origin,
    value,
    ...(place && source.position(place.start)),
    overruled: overruled.length > 0 ? overruled.map(({ start }) => source.position(start)) : undefined,
    used: used && verdictJson(used),
    required: required === 'always' ? { holds: true } : required && verdictJson(required),
    findings: findings.map((finding) => diagnosticJson(finding, source, documented)),
    suppressed:
      suppressed.length > 0 ? suppressed.map((one) => suppressedJson(one, source, documented)) : undefined,
  };
}

/** Null is not known. */
export function verdictJson({ holds, because }: Verdict): object {
  return { holds: holds ?? null, because };
}
