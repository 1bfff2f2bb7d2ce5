import type { Line } from './line.ts';

/** Writes a map of sections. Every value is a text, as the Configuration Server has it; comments are left out. */
export function writeJson(lines: readonly Line[]): string {
  const sections: { readonly name: string; readonly options: string[] }[] = [];
  for (const line of lines) {
    if (line.type === 'section') sections.push({ name: line.name, options: [] });
    if (line.type !== 'option' || line.isOff) continue;
    sections.at(-1)?.options.push(`    ${JSON.stringify(line.name)}: ${JSON.stringify(line.value)}`);
  }
  const written = sections.map(({ name, options }) => {
    return `  ${JSON.stringify(name)}: ${options.length > 0 ? `{\n${options.join(',\n')}\n  }` : '{}'}`;
  });
  return written.length > 0 ? `{\n${written.join(',\n')}\n}\n` : '{}\n';
}
