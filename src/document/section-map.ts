import { span } from '../source/span.ts';
import type { Configuration, Entry } from './document.ts';
import { SectionList } from './section-list.ts';
import type { ShapeNotes } from './shape-notes.ts';
import type { MapTree, Member } from './tree.ts';

/** The key by which YAML 1.1 takes over the members of another map. */
const MERGE = '<<';

/** Reads a map of sections, each a map of options. */
export function readSections(root: MapTree, notes: ShapeNotes): Configuration {
  const list = new SectionList();
  for (const { name, nameSpan, value } of root.members()) {
    const section = list.open(name, nameSpan);
    if (value.type === 'text' && value.isNull) continue;
    if (value.type !== 'map') {
      section.incomplete = true;
      const problem = value.type === 'text' ? value.problem : undefined;
      const message = problem ?? 'a section holds a map of options';
      // Where nothing stands at all, the parser has said so.
      const isTold = value.type === 'text' && !value.readable && value.span.start === value.span.end;
      if (!isTold) notes.problems.push({ message, span: problem ? value.span : nameSpan, section: name });
      continue;
    }
    for (const member of value.members()) {
      if (member.name === MERGE) section.incomplete = true;
      if (!notes.allowsOption(nameSpan)) break;
      section.entries.push(readOption(member, name, notes));
    }
  }
  return { sections: list.sections, anchor: span(root.span.start, root.span.start), isEmailServer: true };
}

/** Reads a name with its value; a map or a list in its place is a problem, and the value unknown. */
export function readOption(member: Member, section: string, { problems }: ShapeNotes): Entry {
  const { name, nameSpan, value } = member;
  if (value.type === 'text') {
    if (value.problem) problems.push({ message: value.problem, span: value.span, section });
    const { text, span: valueSpan, readable, origin } = value;
    const entry = { name, nameSpan, value: text, valueSpan, readable };
    return origin ? { ...entry, origin } : entry;
  }
  const what = value.type === 'map' ? 'a map' : 'a list';
  const help =
    name === MERGE
      ? 'Merge keys are not read: write the options out.'
      : 'Every option takes one value; write a list as one text.';
  problems.push({ message: `${what} stands where a value belongs`, help, span: nameSpan, section });
  return { name, nameSpan, value: '', valueSpan: value.span, readable: false };
}
