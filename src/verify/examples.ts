import type { Catalog } from '../catalog/catalog.ts';
import type { SettingsExample } from '../catalog/schema.ts';
import type { SectionCatalog } from '../catalog/section-catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { documentOf } from '../document/from-settings.ts';
import { lint } from '../lint.ts';
import type { Complain } from './problem.ts';

/** Every rule reports its `bad` and not its `good`, its fix repairs the `bad`, and the defaults break no error rule. */
export function verifyExamples(section: SectionCatalog, catalog: Catalog, complain: Complain): void {
  const name = section.name.replace(/\*$/, 'example');
  const run = (example: SettingsExample) => lint(documentOf(toSettings(name, example)), catalog).findings;
  for (const { id, source } of section.dependencies) {
    const found = of(id, run(source.bad));
    if (!found) complain(['rules', id, 'bad'], 'these settings keep the rule');
    if (of(id, run(source.good))) complain(['rules', id, 'good'], 'these settings break the rule');
    if (!found || !source.fix) continue;
    if (!found.fix) {
      complain(['rules', id, 'fix'], 'there is nothing to fix the bad settings with');
      continue;
    }
    const repaired = { ...source.bad };
    for (const edit of found.fix.edits) if ('option' in edit) repaired[edit.option] = edit.text;
    if (of(id, run(repaired))) complain(['rules', id, 'fix'], 'the fix does not repair the bad settings');
  }
  for (const { rule, severity } of run({})) {
    const isOwn = section.dependencies.some(({ id }) => id === rule);
    if (isOwn && severity === 'error') complain(['rules', rule], 'the defaults alone break this rule');
  }
}

function of(id: string, diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(({ rule }) => rule === id);
}

/** The section always stands in the document; `section/option` adds to another. */
function toSettings(own: string, example: SettingsExample): Map<string, Map<string, string>> {
  const sections = new Map([[own, new Map<string, string>()]]);
  for (const [name, text] of Object.entries(example)) {
    const slash = name.lastIndexOf('/');
    const section = slash === -1 ? own : name.slice(0, slash);
    const options = sections.get(section) ?? new Map<string, string>();
    options.set(name.slice(slash + 1), text);
    sections.set(section, options);
  }
  return sections;
}
