import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESET_FILES } from '../../.ci/compile-catalog.ts';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { loadCatalogFile } from '../../src/catalog/load.ts';
import { builtinPresets } from '../../src/catalog/preset.ts';
import { presetFile } from '../../src/catalog/preset-schema.ts';
import { verifyPreset } from '../../src/verify/preset.ts';

function problems(text: string): readonly string[] {
  const loaded = loadCatalogFile('preset.yaml', text, presetFile);
  const found = loaded.ok ? verifyPreset(loaded.file, 'preset.yaml', builtinCatalog()) : loaded.problems;
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe.each(PRESET_FILES)('schemas/%s', (name) => {
  test('is sound', () => {
    expect(problems(readFileSync(`schemas/${name}`, 'utf8'))).toEqual([]);
  });
});

test('a file is named after its preset', () => {
  expect(builtinPresets().map(({ preset }) => `presets/${preset}.yaml`)).toEqual(PRESET_FILES);
});

/** The first release that each way of sending works with; where no page says it, it is concluded. */
const FIRST_RELEASES = [
  ['default', undefined, ''],
  ['relay', undefined, ''],
  ['smtp-auth', undefined, ''],
  ['gmail-oauth2', '8.5.201.05', 'concluded'], // the section with the secret of the Google application
  ['office365-oauth2', '8.5.202.02', 'concluded'], // directory-id for SMTP; it came for EWS
  ['office365-client-credentials', '8.5.212.01', 'concluded'], // grant-type
  ['graph', '8.5.205.03', 'concluded'], // GRAPH
  ['ews', undefined, ''],
];

test('a preset begins with the release that has all it needs', () => {
  const found = builtinPresets().map(({ preset, release, inferred }) => {
    return [preset, release, inferred === undefined ? '' : 'concluded'];
  });
  expect(found).toEqual(FIRST_RELEASES);
});

const SOUND = `preset: mine
summary: Mine.
release: 8.5.205.03
sources: [A page.]
sections:
  smtp-client:
    server: { fill: SERVER, example: smtp.example.com }
    port: 587
`;

test('a sound preset has no problems', () => {
  expect(problems(SOUND)).toEqual([]);
});

/** One change to the sound preset, and the problem it makes. */
const BROKEN: readonly (readonly [string, string, string, string])[] = [
  ['a misspelt key', 'summary:', 'sumary:', '2:1 sumary: there is no such key'],
  ['a preset without sources', 'sources: [A page.]\n', '', '1:1 sources: a list is missing'],
  [
    'a placeholder in lower case',
    'fill: SERVER',
    'fill: server',
    '7:15 sections.smtp-client.server.fill: expected a name in upper case, such as CLIENT_ID',
  ],
  [
    'a section that nobody describes',
    'smtp-client:',
    'smtp-server:',
    '6:3 sections.smtp-server: no catalogue describes a section of this name',
  ],
  [
    'an option that does not exist',
    'port:',
    'prot:',
    '8:5 sections.smtp-client.prot: there is no option prot; did you mean port?',
  ],
  [
    'a value that is not accepted',
    'port: 587',
    'port: 70000',
    '8:5 sections.smtp-client.port: port does not accept 70000; expected a whole number from 1 to 65535',
  ],
  [
    'an option that came later',
    'port: 587',
    'grant-type: ""',
    '8:5 sections.smtp-client.grant-type: not-yet-introduced: grant-type was introduced with 8.5.212.01',
  ],
  [
    'settings that break a rule',
    'port: 587',
    'port: 465',
    '6:3 sections.smtp-client: implicit-tls-port-without-tls: ',
  ],
  [
    'an example that breaks a rule',
    'example: smtp.example.com',
    'example: smtp.office365.com',
    'pool-exceeds-provider-limit: cnx-pool-size is 10 by default while server is smtp.office365.com.',
  ],
];

describe('the verifier of presets finds', () => {
  test.each(BROKEN)('%s', (_, before, after, expected) => {
    expect(SOUND).toContain(before);
    expect(problems(SOUND.replace(before, after)).join('\n')).toContain(expected);
  });
});
