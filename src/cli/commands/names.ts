/** The words that name a command; a file of such a name is written ./name. */
export const COMMANDS: readonly string[] = [
  'check',
  'diff',
  'compare',
  'explain',
  'template',
  'convert',
  'redact',
  'upgrade',
  'reference',
  'schema',
  'catalog',
  'lsp',
  'completion',
  'help',
];
