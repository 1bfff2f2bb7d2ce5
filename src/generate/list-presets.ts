import type { PresetFile } from '../catalog/preset-schema.ts';

/** One line for each preset: its name, the first release that it works with, and what it is for. */
export function listPresets(presets: readonly PresetFile[]): string {
  const rows = presets.map(
    ({ preset, release = 'any release', summary }) => [preset, release, summary] as const,
  );
  const widthOf = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [names, releases] = [widthOf(0), widthOf(1)];
  return rows
    .map(([name, release, summary]) => `${name.padEnd(names)}  ${release.padEnd(releases)}  ${summary}\n`)
    .join('');
}
