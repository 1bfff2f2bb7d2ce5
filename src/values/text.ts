import { isHostName } from './host-name.ts';
import type { Shape, TextSpec } from './spec.ts';
import { illegal, type Kind, legal } from './value.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const text: Kind<TextSpec> = {
  read(written, spec) {
    if (spec.noBlanks && /\s/.test(written)) return illegal();
    const doubtful = spec.doubtful?.some((word) => word.toLowerCase() === written.toLowerCase()) ?? false;
    const fits = spec.shapes?.some((shape) => hasShape(written, shape)) ?? true;
    if (fits && !doubtful) return legal(written);
    return { status: 'unrecognized', value: written, inferred: true };
  },
  accepts({ noBlanks, shapes, doubtful }) {
    const base = shapes
      ? shapes.map(describeShape).join(' or ')
      : noBlanks
        ? 'a text without blanks'
        : 'any text';
    return doubtful ? `${base}, but none of ${doubtful.join(', ')}` : base;
  },
};

function hasShape(written: string, shape: Shape): boolean {
  if (shape === 'guid') return GUID.test(written);
  if (shape === 'domain-name') return written.includes('.') && isHostName(written);
  return (
    written.length > shape.endsWith.length && written.toLowerCase().endsWith(shape.endsWith.toLowerCase())
  );
}

function describeShape(shape: Shape): string {
  if (shape === 'guid') return 'a GUID';
  if (shape === 'domain-name') return 'a domain name';
  return `a text ending in ${shape.endsWith}`;
}
