import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { smtpLint } from '../support/cli.ts';
import { CAPABILITIES, LanguageClient, startServer } from '../support/language-client.ts';

const CFG = '[smtp-client]\nserver = smtp.example.com\nsmtp-connection-security = start_tls\n';

/** Runs a session from its first word to its last. */
async function session(
  flags: readonly string[],
  talk: (client: LanguageClient) => Promise<void>,
  cwd?: string,
): Promise<LanguageClient> {
  const client = new LanguageClient(flags, cwd);
  await client.initialize();
  await talk(client);
  await client.shutdown();
  expect(await client.exit()).toBe(0);
  return client;
}

describe('the end', () => {
  test('without shutdown it is 1, as the protocol wants', async () => {
    const client = new LanguageClient();
    await client.initialize();
    expect(await client.exit()).toBe(1);
  });

  test('an editor that is gone ends the server', async () => {
    const client = new LanguageClient();
    await client.initialize();
    await client.open('file:///a.cfg', CFG);
    client.server.stdin?.end();
    expect(await client.exitStatus()).toBe(1);
  });

  test('an editor that is gone after shutdown ends it well', async () => {
    const client = new LanguageClient();
    await client.initialize();
    await client.shutdown();
    client.server.stdin?.end();
    expect(await client.exitStatus()).toBe(0);
  });

  test.each([
    ['--release 1', ['--release', '1'], 'smtp-lint: --release 1 is no release; write it like 8.5.205.03\n'],
    ['--catalog', ['--catalog', 'none.yaml'], 'smtp-lint: none.yaml: no such file\n'],
  ])('wrong flags end it before it begins: %s', async (_, flags, told) => {
    const server = startServer(flags);
    const words: Buffer[] = [];
    server.stderr?.on('data', (bytes) => words.push(bytes));
    const [status] = await once(server, 'close');
    expect([status, Buffer.concat(words).toString()]).toEqual([2, told]);
  });

  test('on a terminal it says what it is for', async () => {
    const { exitCode, stdout, stderr } = await smtpLint(['lsp'], { terminal: true });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^smtp-lint: lsp is for editors: they start it and speak to it\n/);
  });
});

test('what the server can do', async () => {
  const client = new LanguageClient(['--clientProcessId=1', '--stdio']);
  const { capabilities, serverInfo } = await client.initialize();
  expect(serverInfo?.name).toBe('smtp-lint');
  expect(capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: true },
    completionProvider: { triggerCharacters: ['[', '=', ':', '"', ' '] },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.smtp-lint'] },
    documentSymbolProvider: true,
  });
  await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
  await client.shutdown();
  expect(await client.exit()).toBe(0);
});

test('an editor that knows less gets less', async () => {
  const client = new LanguageClient();
  const { capabilities } = await client.initialize({});
  expect(capabilities).toMatchObject({ codeActionProvider: false, documentSymbolProvider: false });
  await client.open('file:///a.cfg', CFG);
  const [action] = await client.actions('file:///a.cfg', 'start_tls');
  expect(Object.keys(action?.edit ?? {})).toEqual(['changes']);
  await client.shutdown();
  expect(await client.exit()).toBe(0);
  expect(client.registered).toEqual([]);
  expect(CAPABILITIES.workspace).toBeDefined();
});

test('flags set release and severities', async () => {
  const flags = ['--release', '8.5.201.05', '--rule', 'invalid-value=info'];
  await session(flags, async (client) => {
    const text = `${CFG}grant-type = client_credentials\n`;
    const found = await client.open('file:///a.cfg', text);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['invalid-value', 3],
      ['not-yet-introduced', 1],
      ['unused-option', 2],
    ]);
  });
});

test('a catalogue that changes is read again when something is saved, and told of once where it is broken', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-lsp-'));
  const catalog = join(directory, 'box.yaml');
  const describeBox = (type: string) =>
    `section: box\nsummary: A box.\nsource: ours\noptions:\n  size: { summary: Its size., type: ${type}, takesEffect: restart }\n`;
  writeFileSync(catalog, describeBox('integer'));
  const uri = pathToFileURL(join(directory, 'a.cfg')).href;
  const other = pathToFileURL(join(directory, 'b.cfg')).href;
  const client = await session(['--catalog', catalog], async (client) => {
    const codes = async (ask: () => Promise<void>) => (await client.next(uri, ask)).map(({ code }) => code);
    await client.open(other, '[box]\nsize = large\n');
    const found = await client.open(uri, '[smtp-client]\nserver = a.b\n[box]\nsize = large\n');
    expect(found.map(({ code }) => code)).toEqual(['invalid-value']);
    writeFileSync(catalog, describeBox('text'));
    expect(await codes(() => client.changedOnDisk(uri))).toEqual([]);
    writeFileSync(catalog, 'section: [\n');
    expect(await codes(() => client.save(uri))).toEqual(['invalid-value']);
    expect(await codes(() => client.save(uri))).toEqual(['invalid-value']);
    await client.until(() => client.messages.length > 0);
    writeFileSync(catalog, describeBox('text'));
    expect(await codes(() => client.save(uri))).toEqual([]);
  });
  rmSync(directory, { recursive: true });
  expect(client.messages).toHaveLength(1);
  expect(client.messages[0]).toMatch(/^smtp-lint: the catalogue cannot be used\n.*box\.yaml:\d+:\d+: /);
});

test('several files at once are kept apart', async () => {
  await session([], async (client) => {
    const uris = Array.from({ length: 10 }, (_, at) => `file:///dir/${at}.cfg`);
    const found = await Promise.all(
      uris.map((uri, at) => client.open(uri, at % 2 === 0 ? CFG : CFG.replace('start_tls', 'start-tls'))),
    );
    expect(found.map(({ length }) => length)).toEqual(uris.map((_, at) => (at % 2 === 0 ? 1 : 0)));
    const [first = '', second = ''] = uris;
    await client.type(second, 'start-tls', 'ssl');
    expect(await client.diagnostics(second)).toHaveLength(1);
    await client.close(first);
    expect(await client.hover(second, 'server')).not.toBeNull();
  });
});

describe('hostile input is answered', () => {
  test.each<[string, string, string]>([
    ['a line of a megabyte', 'a.cfg', `[smtp-client]\nserver = ${'a'.repeat(1_000_000)}\nport = abc\n`],
    ['2 MB of options', 'a.cfg', `[smtp-client]\n${'port = 25\n'.repeat(200_000)}`],
    ['20,000 sections of YAML', 'a.yaml', `smtp-client:\n  port: 25\n${'x:\n  y: 1\n'.repeat(20_000)}`],
    ['bytes', 'a.cfg', `[smtp-client]\n\0\u0001\ufffd${'\u0000'.repeat(1000)}\n`],
    ['lone surrogates', 'a.json', '{"smtp-client": {"port": "\ud800"}}'],
    ['broken JSON', 'a.json', '{"smtp-client": {"port": [[[,"a'],
    ['deep JSON', 'a.json', `{"smtp-client": ${'['.repeat(100_000)}`],
    ['deep YAML', 'a.yaml', `smtp-client: ${'['.repeat(100_000)}`],
    ['a YAML bomb', 'a.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nsmtp-client: *c\n'],
    ['a YAML cycle', 'a.yaml', 'smtp-client: &a\n  port: *a\n'],
  ])('%s', async (_, name, text) => {
    const client = await session([], async (client) => {
      const uri = `file:///${name}`;
      await client.open(uri, text);
      await client.hover(uri, 'smtp-client');
      await client.complete(uri, 'smtp-client');
      await client.symbols(uri);
      await client.actions(uri, 'smtp-client');
      await client.type(uri, 'smtp-client', 'smtp-client2');
      await client.diagnostics(uri);
    });
    // What is not told of is no mistake of the program.
    expect(
      client.logs.filter((log) => !/^smtp-lint: \d+ findings, of which 1000 are shown$/.test(log)),
    ).toEqual([]);
  });

  test('no more than 1000 findings of a file are sent', async () => {
    const client = await session([], async (client) => {
      const text = `[smtp-client]\nserver = a.b\n${'wrong line\n'.repeat(2000)}`;
      expect(await client.open('file:///a.cfg', text)).toHaveLength(1000);
      await client.until(() => client.logs.length > 0);
    });
    expect(client.logs).toEqual(['smtp-lint: 2000 findings, of which 1000 are shown']);
  });

  test('a position outside of the file, an unknown request and a bad URI', async () => {
    await session([], async (client) => {
      const uri = 'file:///a.cfg';
      await client.open(uri, CFG);
      for (const position of [
        { line: 99, character: 99 },
        { line: 1, character: 9999 },
        { line: 0, character: 0 },
      ]) {
        const params = { textDocument: { uri }, position };
        await client.request('textDocument/hover', params);
        await client.request('textDocument/completion', params);
      }
      await expect(client.request('textDocument/whatever', {})).rejects.toThrow();
      expect(await client.open('file://host/%zz/../a.cfg', CFG)).toHaveLength(1);
      expect(await client.open('untitled:Untitled-1', CFG, 'plaintext')).toHaveLength(1);
    });
  });

  test('what is no message is passed over', async () => {
    const client = new LanguageClient();
    await client.initialize();
    const body = '{"jsonrpc": "2.0", "method": ';
    client.server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(await client.open('file:///a.cfg', CFG)).toHaveLength(1);
    await client.shutdown();
    expect(await client.exit()).toBe(0);
  });
});

test('a secret is in nothing that the server says', async () => {
  const canary = 'Zq7xCanary-Secret';
  const files = {
    'a.cfg': `[smtp-client]\nserver = a.b\npassword = "${canary}"\npasword = ${canary}\n${canary}\nport = abc\nuser = me\n`,
    'a.yaml': `smtp-client:\n  password: ${canary}\n  pasword: '${canary}'\n  port: [${canary}]\n`,
    'a.json': `{"smtp-client": {"password": "${canary}", "pasword": "${canary}", "port": "abc"}}`,
    'broken.json': `{"smtp-client": {"password": "${canary}, "port": 0}}`,
    'other.cfg': `[db]\npassword = ${canary}\n`,
  };
  const client = await session(['--rule', 'plain-secret=info'], async (client) => {
    for (const [name, text] of Object.entries(files)) {
      const uri = `file:///${name}`;
      await client.open(uri, text);
      for (const word of ['password', canary, 'smtp-client', 'port'].filter((one) => text.includes(one))) {
        await client.hover(uri, word);
        await client.complete(uri, word);
        await client.actions(uri, word);
      }
      await client.symbols(uri);
      await client.actions(uri, 'password', ['source']);
      await client.type(uri, 'password', 'passwort');
      await client.diagnostics(uri);
      await client.actions(uri, 'passwort');
    }
  });
  const said = Buffer.concat(client.bytes).toString();
  expect(said).toContain('plain-secret');
  const at = said.toLowerCase().indexOf(canary.slice(0, 4).toLowerCase());
  expect(at === -1 ? '' : said.slice(Math.max(0, at - 200), at + 50)).toBe('');
});
