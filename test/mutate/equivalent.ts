const SAME_UNDER_SMTP =
  'the rule holds under SMTP only, where each of them is that mail.smtp.auth.mechanisms includes XOAUTH2';
const ONE_MOMENT =
  'the options take effect at one moment, so a change of them is never split; kept for other releases';
const NO_MOMENT = 'when a change of the mechanisms takes effect is not known, so they are no part of a split';

/** Mutants that no test can tell from the catalogue, each with the reason why what the program does is the same. */
export const EQUIVALENT: ReadonlyMap<string, string> = new Map([
  [
    'smtp-client/rules/implicit-tenant-authority/when/all/0: microsoft',
    "OAuth 2.0 is that of Microsoft unless tenant-authority is Google's; then it is set, and the rule is kept",
  ],
  [
    'smtp-client/rules/gmail-with-microsoft-authority/expect: smtp-xoauth2-google',
    'the rule holds only where SMTP has XOAUTH2, which is all that this condition adds',
  ],
  [
    'smtp-client/rules/idle-check-after-close/when: dropped',
    'the defaults keep the rule, so it is broken only where one of the two is set',
  ],
  ['smtp-client/rules/office365-basic-auth/expect: xoauth2', SAME_UNDER_SMTP],
  ['smtp-client/rules/office365-basic-auth/expect: oauth2', SAME_UNDER_SMTP],
  ['smtp-client/rules/gmail-basic-auth/expect: xoauth2', SAME_UNDER_SMTP],
  ['smtp-client/rules/gmail-basic-auth/expect: oauth2', SAME_UNDER_SMTP],
  ['smtp-client/changesTogether/application: dropped', ONE_MOMENT],
  ['smtp-client/changesTogether/application/options/0: dropped', ONE_MOMENT],
  ['smtp-client/changesTogether/application/options/1: dropped', ONE_MOMENT],
  ['smtp-client/changesTogether/application/options/2: dropped', ONE_MOMENT],
  ['smtp-client/changesTogether/application/options/3: dropped', ONE_MOMENT],
  ['smtp-client/changesTogether/protocol/options/1: dropped', NO_MOMENT],
  ['smtp-client/changesTogether/protocol/options/2: dropped', NO_MOMENT],
]);
