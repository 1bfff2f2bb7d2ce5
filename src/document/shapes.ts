import { span } from '../source/span.ts';
import type { Configuration } from './document.ts';
import { isApplication, readApplication, readApplications } from './export.ts';
import { readSections } from './section-map.ts';
import { type Shape, ShapeNotes } from './shape-notes.ts';
import type { Tree } from './tree.ts';

export interface ReadShape extends Shape {
  readonly configurations: readonly Configuration[];
}

/**
 * Finds the sections in a tree: a map of sections, or what the Configuration Server exports, one application
 * or a list of them. `length` is that of the text, which bounds how many options there can be.
 */
export function readShape(root: Tree | undefined, length: number): ReadShape {
  const notes = new ShapeNotes(length);
  const configurations = readRoot(root, notes);
  return {
    configurations,
    problems: notes.problems,
    structure: notes.structure,
    incomplete: notes.incomplete,
  };
}

function readRoot(root: Tree | undefined, notes: ShapeNotes): readonly Configuration[] {
  if (!root || (root.type === 'text' && root.isNull)) return [emptyAt(root)];
  if (root.type === 'map')
    return [isApplication(root) ? readApplication(root, notes) : readSections(root, notes)];
  if (root.type === 'list') {
    const applications = readApplications(root, notes);
    return applications.length > 0 ? applications : [emptyAt(root)];
  }
  notes.problems.push({ message: 'a single value stands where a map of sections belongs', span: root.span });
  return [emptyAt(root)];
}

function emptyAt(root: Tree | undefined): Configuration {
  const at = root?.span.start ?? 0;
  return { sections: [], anchor: span(at, at), isEmailServer: true };
}
