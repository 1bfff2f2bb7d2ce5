import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The secret of the files. It must be in no report. */
export const SECRET = 'Zq9-secret';

/** Every severity, a fix of either kind, a finding of two ends, a secret, and one that is suppressed. */
const ALL = `[smtp-client]
server = smtp.example.com
port = 25
port = 70000
enable-authentication = true
user = me
password = "${SECRET}"
cnx-max-idle-time = 00:10:00
smtp-connection-security = SSL-TLS
enable-debug = true
# smtp-lint-disable-next-line invalid-value -- agreed ]]> [with](https://x.example) <ops>
cnx-pool-size = none
`;

const HOSTILE = `[smtp-client]
server = smtp.example.com
port = ::error::##[error]%0A]]></script>](https://x.example)|\`&amp;
`;

const PLAIN = '[smtp-client]\nserver = smtp.example.com\nport = 0\n';

/** Paths that mean something where reports are read, in the order of a run. */
const HOSTILE_PATHS = [
  '  blanks .cfg',
  '##[error]x.cfg',
  '%0A%3A.cfg',
  '-leading.cfg',
  '::error file=a,line=1::b.cfg',
  '"q" \'a\' <b> &amp;.cfg',
  ']](x).cfg',
  'a</script>.cfg',
  'nul\u0007\ufffe.cfg',
  'new\nline\n::error::x.cfg',
  'r\u202egfc.cfg',
  '|`bar`|.cfg',
];

export interface Folder {
  readonly path: string;
  /** The paths of its files in the order in which a run reads them. */
  remove(): void;
}

/** A repository with such files below conf/, and one that is clean. */
export function hostileFiles(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'smtp-lint-formats-'));
  mkdirSync(join(path, '.git'));
  const write = (name: string, text: string) => {
    const file = join(path, 'conf', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('all.cfg', ALL);
  write('clean.cfg', '[smtp-client]\nserver = smtp.example.com\n');
  write('values.cfg', HOSTILE);
  for (const name of HOSTILE_PATHS) write(name, PLAIN);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** The paths of the files with a finding, from conf/. */
export const FILES = [...HOSTILE_PATHS, 'all.cfg', 'values.cfg'];
