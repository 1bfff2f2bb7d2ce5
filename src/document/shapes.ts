import { type Span, span } from '../source/span.ts';
import type { Configuration, Entry, Problem } from './document.ts';
import { SectionList } from './section-list.ts';
import type { ListTree, MapTree, Member, TextTree, Tree } from './tree.ts';

export interface Shape {
  readonly configurations: readonly Configuration[];
  readonly problems: readonly Problem[];
  /** The names of members in an export, and the section names that stand beside them. */
  readonly structure: readonly Span[];
}

/** The key by which YAML 1.1 takes over the members of another map. */
const MERGE = '<<';

/** The subtype that the Configuration Server gives the application of an E-mail Server. */
const EMAIL_SERVER = 'CFGEmailServer';

/**
 * Finds the sections in a tree: a map of sections, or what the Configuration Server exports, one application
 * or a list of them. Of several applications those that call themselves an E-mail Server count, if any does.
 */
export function readShape(root: Tree | undefined): Shape {
  const problems: Problem[] = [];
  const structure: Span[] = [];
  return { configurations: readRoot(root, problems, structure), problems, structure };
}

function readRoot(root: Tree | undefined, problems: Problem[], structure: Span[]): readonly Configuration[] {
  if (!root || (root.type === 'text' && root.isNull)) return [emptyAt(root)];
  if (root.type === 'list') return readApplications(root, problems, structure);
  if (root.type === 'map') {
    const properties = exportedProperties(root);
    return [
      properties ? readApplication(root, properties, problems, structure) : readSections(root, problems),
    ];
  }
  const message = 'a single value stands where a map of sections belongs';
  problems.push({ message, span: root.span });
  return [emptyAt(root)];
}

function emptyAt(root: Tree | undefined): Configuration {
  const at = root?.span.start ?? 0;
  return { sections: [], anchor: span(at, at), isEmailServer: true };
}

function readSections(root: MapTree, problems: Problem[]): Configuration {
  const list = new SectionList();
  for (const { name, nameSpan, value } of root.members()) {
    const section = list.open(name, nameSpan);
    if (value.type === 'text' && value.isNull) continue;
    if (value.type !== 'map') {
      const problem = value.type === 'text' ? value.problem : undefined;
      const message = problem ?? 'a section holds a map of options';
      problems.push({ message, span: problem ? value.span : nameSpan, section: name });
      section.incomplete = true;
      continue;
    }
    for (const member of value.members()) {
      if (member.name === MERGE) section.incomplete = true;
      section.entries.push(readOption(member, name, problems));
    }
  }
  return { sections: list.sections, anchor: span(root.span.start, root.span.start), isEmailServer: true };
}

function readOption(member: Member, section: string, problems: Problem[]): Entry {
  const { name, nameSpan, value } = member;
  if (value.type === 'text') {
    if (value.problem) problems.push({ message: value.problem, span: value.span, section });
    return { name, nameSpan, value: value.text, valueSpan: value.span, readable: value.readable };
  }
  const what = value.type === 'map' ? 'a map' : 'a list';
  const help =
    name === MERGE
      ? 'Merge keys are not read: write the options out.'
      : 'Every option takes one value; write a list as one text.';
  problems.push({ message: `${what} stands where a value belongs`, help, span: nameSpan, section });
  return { name, nameSpan, value: '', valueSpan: span(nameSpan.end, nameSpan.end), readable: false };
}

function readApplications(root: ListTree, problems: Problem[], structure: Span[]): readonly Configuration[] {
  const applications: Configuration[] = [];
  for (const item of root.items()) {
    const properties = item.type === 'map' ? exportedProperties(item) : undefined;
    if (properties || (item.type === 'map' && textMember(item, 'subtype') !== undefined)) {
      applications.push(readApplication(item as MapTree, properties, problems, structure));
    } else {
      const message = 'a list at the top level holds exported applications, and this item is none';
      problems.push({ message, help: 'An application has options.property.', span: firstPlace(item) });
    }
  }
  const emailServers = applications.filter((application) => application.isEmailServer);
  if (applications.length === 0) return [emptyAt(root)];
  return emailServers.length > 0 ? emailServers : applications;
}

/** The list under options.property, which marks an exported application. */
function exportedProperties(root: MapTree): ListTree | undefined {
  const options = member(root, 'options')?.value;
  if (options?.type !== 'map') return undefined;
  const property = member(options, 'property')?.value;
  return property?.type === 'list' ? property : undefined;
}

function readApplication(
  root: MapTree,
  properties: ListTree | undefined,
  problems: Problem[],
  structure: Span[],
): Configuration {
  const list = new SectionList();
  for (const item of properties?.items() ?? []) readProperty(item, list, problems, structure);
  const name = member(root, 'name');
  const at = span(root.span.start, root.span.start);
  const isEmailServer = textMember(root, 'subtype') === EMAIL_SERVER;
  return { sections: list.sections, anchor: name?.value.span ?? at, isEmailServer };
}

function readProperty(item: Tree, list: SectionList, problems: Problem[], structure: Span[]): void {
  const help = 'A property is a map of section, key and value.';
  if (item.type !== 'map') {
    problems.push({ message: 'this item is no property', help, span: firstPlace(item) });
    return;
  }
  for (const { name, nameSpan, value } of item.members()) {
    structure.push(nameSpan);
    if (name === 'section') structure.push(value.span);
  }
  const sectionName = member(item, 'section')?.value;
  const key = member(item, 'key')?.value;
  if (!isName(sectionName) || !isName(key)) {
    const lacking = isName(sectionName) ? 'key' : 'section';
    problems.push({ message: `this property names no ${lacking}`, help, span: firstPlace(item) });
    return;
  }
  const section = list.get(sectionName.text) ?? list.open(sectionName.text, sectionName.span);
  const value = member(item, 'value')?.value;
  const found: Member = {
    name: key.text,
    nameSpan: key.span,
    value: value ?? { type: 'text', span: endOf(key.span), text: '', isNull: true, readable: true },
  };
  section.entries.push(readOption(found, section.name, problems));
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
