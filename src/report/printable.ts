export { isPlain, printable } from '../source/printable.ts';
