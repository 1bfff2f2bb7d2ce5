/** Whether a value has neither a character that is not seen nor one by which readers of .cfg files differ. */
export function isOrdinary(value: string): boolean {
  return /^[\t\n\x20!$-&(-:<-[\]-~]*$/.test(value);
}
