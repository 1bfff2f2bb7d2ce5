/** The rules that docs/rules.md describes: those that come with the program. */
export interface Documented {
  has(rule: string): boolean;
}
