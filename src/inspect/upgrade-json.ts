import { printJson } from '../report/json.ts';
import type { SourceFile } from '../source/source-file.ts';
import { verdictJson } from './explained-json.ts';
import type { Change, Interval } from './upgrade.ts';

/** The changes for programs. */
export function upgradeJson(changes: readonly Change[], source: SourceFile, { from, to }: Interval): string {
  const list = changes.map((change) => changeJson(change, source));
  return printJson({ version: 1, path: source.path, from, to, changes: list });
}

function changeJson(change: Change, source: SourceFile): object {
  const { type, release, section, option, summary, inferred, ...rest } = change;
  const { place, used, ...facts } = { place: undefined, used: undefined, ...rest };
  return {
    type,
    release,
    section,
    option,
    summary,
    ...(place && source.position(place.start)),
    ...facts,
    used: used && verdictJson(used),
    inferred,
  };
}
