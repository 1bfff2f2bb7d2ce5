import type { ObjectSpec } from './spec.ts';
import { illegal, type Kind } from './value.ts';

export const object: Kind<ObjectSpec> = {
  read: () => illegal(undefined, 'it is an object of the program, which no text can express'),
  accepts: () => 'nothing: it cannot be set in a configuration',
};
