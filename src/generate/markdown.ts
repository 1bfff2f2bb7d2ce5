/** A text of the catalogue as Markdown shows it, in a paragraph or in a cell. */
export function plainText(text: string): string {
  return text.replace(/[\\`*<>|]/g, '\\$&');
}

export function code(text: string): string {
  return text === '' ? 'empty' : `\`${text.replaceAll('|', '\\|')}\``;
}

export function link(text: string, to: string): string {
  return `[${text}](${to})`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)];
}

/** A place that links lead to, whatever becomes of the heading behind it. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}
