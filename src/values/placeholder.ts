/** The placeholder of this name: letters, digits and _ in upper case, whatever the name holds else. */
export function placeholder(name: string): string {
  const plain = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return `\${${plain || 'VALUE'}}`;
}

/** Whether a text is made of placeholders and nothing else, no default of one either. */
export function isPlaceholder(text: string): boolean {
  return /^(?:\$\{[\w.-]+\}|\{\{\s*[\w.-]+\s*\}\})+$/.test(text);
}
