import { type Span, span } from '../source/span.ts';
import type { Configuration } from './document.ts';
import { type GrowingSection, SectionList } from './section-list.ts';
import { readOption } from './section-map.ts';
import type { ShapeNotes } from './shape-notes.ts';
import type { ListTree, MapTree, Member, TextTree, Tree } from './tree.ts';

/** The subtype that the Configuration Server gives the application of an E-mail Server. */
const EMAIL_SERVER = 'CFGEmailServer';

/** What a property is made of. */
const MEMBERS = ['section', 'key', 'value'];

/** Whether a map is an application that the Configuration Server exported. */
export function isApplication(root: MapTree): boolean {
  return propertiesOf(root) !== undefined || textMember(root, 'subtype') !== undefined;
}

/** The applications of a list that call themselves an E-mail Server; all of them if none does. */
export function readApplications(root: ListTree, notes: ShapeNotes): readonly Configuration[] {
  const applications: Configuration[] = [];
  for (const item of root.items()) {
    if (item.type === 'map' && isApplication(item)) {
      applications.push(readApplication(item, notes));
      continue;
    }
    const message = 'a list at the top level holds exported applications, and this item is none';
    notes.problems.push({ message, help: 'An application has options.property.', span: firstPlace(item) });
  }
  const emailServers = applications.filter((application) => application.isEmailServer);
  return emailServers.length > 0 ? emailServers : applications;
}

/** Reads one application: a flat list of properties, each with its section, key and value. */
export function readApplication(root: MapTree, notes: ShapeNotes): Configuration {
  const list = new SectionList();
  for (const item of propertiesOf(root)?.items() ?? []) {
    if (!notes.allowsOption(root.span)) break;
    readProperty(item, list, notes);
  }
  const name = member(root, 'name');
  const at = span(root.span.start, root.span.start);
  const isEmailServer = textMember(root, 'subtype') === EMAIL_SERVER;
  return {
    ...(name?.value.type === 'text' && { name: name.value.text }),
    sections: list.sections,
    anchor: name?.value.span ?? at,
    extent: root.span,
    isEmailServer,
  };
}

/** The list under options.property; the annex, userproperties, holds no options. */
function propertiesOf(root: MapTree): ListTree | undefined {
  const options = member(root, 'options')?.value;
  if (options?.type !== 'map') return undefined;
  const property = member(options, 'property')?.value;
  return property?.type === 'list' ? property : undefined;
}

function readProperty(item: Tree, list: SectionList, notes: ShapeNotes): void {
  if (item.type !== 'map') {
    tellUnreadable('this item is no property', item, notes);
    return;
  }
  for (const { name, nameSpan, value } of item.members()) {
    if (MEMBERS.includes(name)) notes.structure.push(nameSpan);
    if (name === 'section') notes.structure.push(value.span);
  }
  const sectionName = member(item, 'section')?.value;
  const key = member(item, 'key')?.value;
  if (!isName(sectionName) || !isName(key)) {
    const lacking = isName(sectionName) ? 'key' : 'section';
    const section = isName(sectionName) ? openSection(sectionName, list) : undefined;
    tellUnreadable(`this property names no ${lacking}`, item, notes, section);
    return;
  }
  const section = openSection(sectionName, list);
  const value = member(item, 'value')?.value;
  const nothing: Tree = { type: 'text', span: endOf(key.span), text: '', isNull: true, readable: true };
  section.entries.push(
    readOption({ name: key.text, nameSpan: key.span, value: value ?? nothing }, section.name, notes),
  );
}

function openSection({ text, span: at }: TextTree, list: SectionList): GrowingSection {
  return list.get(text) ?? list.open(text, at);
}

/** What is no property may have been meant as any option, of its section if it names one. */
function tellUnreadable(message: string, item: Tree, notes: ShapeNotes, section?: GrowingSection): void {
  notes.problems.push({
    message,
    help: 'A property is a map of section, key and value.',
    span: firstPlace(item),
  });
  if (section) section.incomplete = true;
  else notes.incomplete = true;
}

function isName(tree: Tree | undefined): tree is TextTree {
  return tree?.type === 'text' && tree.readable && !tree.isNull;
}

function member(map: MapTree, name: string): Member | undefined {
  let found: Member | undefined;
  for (const candidate of map.members()) if (candidate.name === name) found = candidate;
  return found;
}

function textMember(map: MapTree, name: string): string | undefined {
  const value = member(map, name)?.value;
  return value?.type === 'text' ? value.text : undefined;
}

function endOf(of: Span): Span {
  return span(of.end, of.end);
}

function firstPlace(tree: Tree): Span {
  return span(tree.span.start, Math.min(tree.span.end, tree.span.start + 1));
}
