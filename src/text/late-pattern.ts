/**
 * A pattern that is made when it is first asked for. V8 reads the literals of a file whenever it loads the file, those of
 * functions that are never called too, and needs up to half a millisecond for one with classes such as \p{L}.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
