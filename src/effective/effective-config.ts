import type { Catalog } from '../catalog/catalog.ts';
import type { ConfigDocument, Configuration } from '../document/document.ts';
import { hideAliases } from './hide-aliases.ts';
import { type HasSection, SectionConfig } from './section-config.ts';

/** The sections of one configuration that the catalogue describes, in source order. */
export interface EffectiveConfig {
  readonly document: ConfigDocument;
  readonly configuration: Configuration;
  readonly catalog: Catalog;
  readonly sections: readonly SectionConfig[];
  readonly hasSection: HasSection;
  /** The described section of this name, where the file has it. */
  section(name: string): SectionConfig | undefined;
}

/** Puts a document and the catalogue together. An export of several applications gives several. */
export function resolve(document: ConfigDocument, catalog: Catalog): readonly EffectiveConfig[] {
  const { syntax, configurations } = document;
  // Only YAML has aliases.
  const shown = syntax === 'yaml' ? hideAliases(configurations, catalog) : configurations;
  const all = shown.map((configuration) => {
    return resolveOne(document, configuration, catalog);
  });
  if (all.length < 2) return all;
  // Other applications of an export need no section of the E-mail Server.
  const concerned = all.filter((config) => config.sections.length > 0 || config.configuration.isEmailServer);
  return concerned.length > 0 ? concerned : all.slice(0, 1);
}

function resolveOne(
  document: ConfigDocument,
  configuration: Configuration,
  catalog: Catalog,
): EffectiveConfig {
  let known: { readonly names: ReadonlySet<string>; readonly areAll: boolean } | undefined;
  const hasSection: HasSection = (name) => {
    if (!known) {
      const names = new Set(configuration.sections.map((section) => section.name));
      known = {
        names,
        areAll: !document.incomplete && ![...names].some((one) => catalog.hasPlaceholder(one)),
      };
    }
    if (known.names.has(name)) return true;
    return known.areAll ? false : undefined;
  };
  const sections: SectionConfig[] = [];
  for (const section of configuration.sections) {
    const described = catalog.describe(section.name);
    if (described) sections.push(new SectionConfig(section, described, document, hasSection));
  }
  let byName: ReadonlyMap<string, SectionConfig> | undefined;
  const section = (name: string) => {
    byName ??= new Map(sections.map((one) => [one.name, one]));
    return byName.get(name);
  };
  return { document, configuration, catalog, sections, hasSection, section };
}
