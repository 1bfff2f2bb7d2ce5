/** The first of some lines; how many more there are is one line at the end. */
export function atMost(lines: readonly string[], most: number): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;
}
