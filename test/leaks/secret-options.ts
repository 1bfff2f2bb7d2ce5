import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { catalogFile } from '../../src/catalog/schema.ts';
import { parseYamlFile } from '../../src/format/yaml.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** An option whose value is never shown. */
export interface SecretOption {
  /** The name of its section in a file. */
  readonly section: string;
  readonly name: string;
}

const facts = 'takesEffect: restart, secret: true';

/** A catalogue of a user's own, with secrets of several shapes. */
export const USER_CATALOG = `section: vault
summary: Where the tests keep secrets.
source: the tests
options:
  depth: { summary: A number., type: integer, min: 1, max: 99, takesEffect: restart, default: 5 }
  token: { summary: A token., type: text, noBlanks: true, ${facts} }
  tenant: { summary: A GUID., type: text, shapes: [guid, { endsWith: .example.com }], ${facts} }
  host.key: { summary: A key under a name with a point., type: text, emptyAllowed: true, ${facts} }
`;

/** Every option that a catalogue calls a secret. */
export function secretOptions(): readonly SecretOption[] {
  const parsed = parseYamlFile(new SourceFile('vault.yaml', USER_CATALOG));
  if (!parsed.ok) throw new Error('the catalogue of the tests cannot be read');
  const { sections } = builtinCatalog([catalogFile.parse(parsed.value)]);
  return sections.flatMap((section) =>
    [...section.allNames()]
      .filter((name) => section.option(name)?.isSecret)
      .map((name) => ({ section: section.name.replace('*', 'smtp'), name })),
  );
}
