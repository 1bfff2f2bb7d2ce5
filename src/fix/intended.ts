import type { Edit } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument, Entry, Section } from '../document/document.ts';

/**
 * Whether an edited document reads exactly as the original does with these intents carried out: no other option has
 * changed, come or gone, and there is no problem that was not there before.
 */
export function readsAsIntended(
  edited: ConfigDocument,
  original: ConfigDocument,
  intents: readonly Edit[],
): boolean {
  if (edited.configurations.length !== original.configurations.length) return false;
  if (edited.incomplete && !original.incomplete) return false;
  if (!isWithin(messagesOf(edited), messagesOf(original))) return false;
  const intended = new Intended(intents);
  return original.configurations.every(({ sections }, at) => {
    // An export that loses the first option of a section may name its sections in another order.
    const now = new Map(edited.configurations[at]?.sections.map((section) => [section.name, section]));
    return (
      now.size === sections.length &&
      sections.every((section) => intended.isSection(now.get(intended.nameOf(section)), section))
    );
  });
}

function messagesOf({ problems }: ConfigDocument): readonly string[] {
  return problems.map(({ message }) => message);
}

/** Whether no text occurs more often among some than among all. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  const count = new Map<string, number>();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return some.every((one) => {
    const left = (count.get(one) ?? 0) - 1;
    count.set(one, left);
    return left >= 0;
  });
}

/** What becomes of the entries and sections that the intents concern. */
class Intended {
  readonly #values = new Map<number, string>();
  readonly #names = new Map<number, string>();
  readonly #removed = new Set<number>();
  readonly #added = new Map<number, Map<string, string>>();

  constructor(intents: readonly Edit[]) {
    for (const edit of intents) {
      switch (edit.type) {
        case 'set-value':
          this.#values.set(edit.nameSpan.start, edit.text);
          break;
        case 'remove':
          this.#removed.add(edit.nameSpan.start);
          break;
        case 'rename-option':
          this.#names.set(edit.nameSpan.start, edit.to);
          break;
        case 'rename-section':
          for (const { start } of edit.headers) this.#names.set(start, edit.to);
          break;
        case 'add-option': {
          const added = this.#added.get(edit.header.start) ?? new Map<string, string>();
          this.#added.set(edit.header.start, added.set(edit.option, edit.text));
          break;
        }
      }
    }
  }

  nameOf({ headers, name }: Section): string {
    return this.#names.get(headers[0]?.start ?? -1) ?? name;
  }

  isSection(now: Section | undefined, before: Section): boolean {
    const [header] = before.headers;
    if (!now || now.headers.length !== before.headers.length) return false;
    if (now.incomplete && !before.incomplete) return false;
    const added = new Map(this.#added.get(header?.start ?? -1));
    const kept = before.entries.filter(({ nameSpan }) => !this.#removed.has(nameSpan.start));
    let at = 0;
    for (const entry of now.entries) {
      if (this.#isEntry(entry, kept[at])) at++;
      else if (entry.readable && added.get(entry.name) === entry.value) added.delete(entry.name);
      else return false;
    }
    return at === kept.length && added.size === 0;
  }

  #isEntry(now: Entry, before: Entry | undefined): boolean {
    if (!before) return false;
    const { start } = before.nameSpan;
    const value = this.#values.get(start);
    const isName = now.name === (this.#names.get(start) ?? before.name);
    if (value !== undefined) return isName && now.readable && now.value === value;
    return isName && now.readable === before.readable && now.value === before.value;
  }
}
