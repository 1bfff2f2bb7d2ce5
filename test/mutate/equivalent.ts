/** Mutants that no test can tell from the catalogue, each with the reason why what the program does is the same. */
export const EQUIVALENT: ReadonlyMap<string, string> = new Map([
  [
    'smtp-client/rules/implicit-tenant-authority/when/all/0: microsoft',
    "OAuth 2.0 is that of Microsoft unless tenant-authority is Google's; then it is set, and the rule is kept",
  ],
]);
