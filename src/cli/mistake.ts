/**
 * What commander says of a mistake, which quotes a word of the command line: its sentence, and perhaps what was meant
 * below it. Line breaks of the word are left in the sentence.
 */
export function linesOfMistake(text: string): readonly string[] {
  const said = text.replace(/^error: /, '').trimEnd();
  const at = said.search(/\n\(Did you mean [^\n]*\)$/);
  return at === -1 ? [said] : [said.slice(0, at), said.slice(at + 1)];
}
