import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CAPABILITIES, LanguageClient } from '../support/language-client.ts';
import { tree } from '../support/tree.ts';

const APP = '[smtp-client]\nserver = a.b\nport = @PORT@\n';
const NAME = 'smtp-lint.config.yaml';

/** An editor with one open file; it watches the disk, or tells only of what is saved. */
class Session {
  readonly root: string;
  readonly client: LanguageClient;
  readonly #watches: boolean;
  readonly #saved = new Set<string>();

  constructor(files: Readonly<Record<string, string>>, flags: readonly string[] = [], watches = true) {
    this.root = tree(files);
    this.client = new LanguageClient(flags, this.root);
    this.#watches = watches;
  }

  static async run(session: Session, talk: () => Promise<void>): Promise<void> {
    const { client } = session;
    await client.initialize(session.#watches ? CAPABILITIES : {});
    await talk();
    await client.shutdown();
    expect(await client.exit()).toBe(0);
    expect(client.logs).toEqual([]);
  }

  uri(path: string): string {
    return pathToFileURL(join(this.root, path)).href;
  }

  async open(path: string, text = APP): Promise<readonly unknown[]> {
    return codes(await this.client.open(this.uri(path), text));
  }

  /** Writes a file, or takes it away; the findings of an open file that come of it, and of nothing else. */
  async after(path: string, text: string | undefined, of = 'app.cfg'): Promise<readonly unknown[]> {
    const full = join(this.root, path);
    mkdirSync(join(full, '..'), { recursive: true });
    if (text === undefined) rmSync(full);
    else writeFileSync(full, text);
    const uri = this.uri(path);
    // An editor tells of what is saved in it, which is open.
    if (!this.#watches && !this.#saved.has(path)) await this.client.open(uri, text ?? '', 'yaml');
    this.#saved.add(path);
    const tell = () => (this.#watches ? this.client.changedOnDisk(uri) : this.client.save(uri));
    return codes(await this.client.next(this.uri(of), tell));
  }
}

function codes(diagnostics: readonly { readonly code?: unknown }[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe.each([
  ['an editor that watches the disk', true],
  ['an editor that tells only what is saved', false],
])('in %s', (_, watches) => {
  test('a configuration counts at once when it is new, changed, broken, repaired and gone', async () => {
    const session = new Session({}, [], watches);
    await Session.run(session, async () => {
      const { client } = session;
      expect(await session.open('app.cfg')).toEqual(['invalid-value']);
      expect(await session.after(NAME, 'placeholders: ["^@[A-Z]+@$"]\n')).toEqual([]);
      expect(await session.after(NAME, 'rules: { invalid-value: off, missing-option: off }\n')).toEqual([]);
      expect(client.messages).toEqual([]);
      expect(await session.after(NAME, 'rulse: {}\n')).toEqual(['invalid-value']);
      await client.until(() => client.messages.length > 0);
      expect(client.messages).toEqual([
        `smtp-lint: the configuration of smtp-lint cannot be used\n${NAME}:1:1: rulse: there is no such key; did you mean rules?`,
      ]);
      expect(await session.after(NAME, 'ignore: ["*.cfg"]\n')).toEqual([]);
      expect(await session.after(NAME, undefined)).toEqual(['invalid-value']);
      expect(client.messages).toHaveLength(1);
    });
  });

  test('one nearer to the file takes the place of another, package.json too', async () => {
    const session = new Session({ [NAME]: 'rules: { invalid-value: off }\n' }, [], watches);
    await Session.run(session, async () => {
      expect(await session.open('deep/app.cfg')).toEqual([]);
      const change = (path: string, text: string | undefined) => session.after(path, text, 'deep/app.cfg');
      expect(await change(`deep/${NAME}`, 'release: 8.5.205.03\n')).toEqual(['invalid-value']);
      expect(await change(`deep/${NAME}`, undefined)).toEqual([]);
      expect(await change('deep/package.json', '{"smtp-lint": {}}')).toEqual(['invalid-value']);
      expect(await change('deep/package.json', '{}')).toEqual([]);
    });
  });

  test('overrides concern the files that they name', async () => {
    const session = new Session({}, [], watches);
    await Session.run(session, async () => {
      const config = 'overrides: [{ files: [test], rules: { invalid-value: off } }]\n';
      await session.open('test/app.cfg');
      await session.open('app.cfg');
      expect(await session.after(NAME, config, 'test/app.cfg')).toEqual([]);
      expect(codes(await session.client.diagnostics(session.uri('app.cfg')))).toEqual(['invalid-value']);
    });
  });
});

test('what is ignored has no findings and no fixes, and is explained all the same', async () => {
  const session = new Session({ [NAME]: 'ignore: [parts]\n' });
  await Session.run(session, async () => {
    const { client } = session;
    const uri = session.uri('parts/a.cfg');
    expect(await session.open('parts/a.cfg', '[smtp-client]\nserver-type = smtp\n')).toEqual([]);
    expect(await client.actions(uri, 'server-type')).toEqual([]);
    expect(JSON.stringify(await client.hover(uri, 'server-type'))).not.toContain('finding');
    expect((await client.complete(uri, '= ')).map(({ label }) => label)).toContain('GRAPH');
    expect((await client.symbols(uri)).map(({ name }) => name)).toEqual(['smtp-client']);
    expect(await session.open('app.cfg')).toEqual(['invalid-value']);
    expect(client.messages).toEqual([]);
  });
});

test('a new file, which has no path, is checked by the configuration of the directory', async () => {
  const session = new Session({ [NAME]: 'rules: { invalid-value: info }\nignore: ["*"]\n' });
  await Session.run(session, async () => {
    const [finding] = await session.client.open('untitled:one', APP);
    expect(finding?.severity).toBe(3);
  });
});

test('--config names the one that counts, and --no-config none', async () => {
  const files = { [NAME]: 'ignore: ["*"]\n', 'own.yaml': 'rules: { invalid-value: info }\n' };
  const own = new Session(files, ['--config', 'own.yaml']);
  await Session.run(own, async () => {
    expect((await own.client.open(own.uri('app.cfg'), APP)).map(({ severity }) => severity)).toEqual([3]);
    expect(await own.after('own.yaml', 'rules: { invalid-value: off }\n')).toEqual([]);
    expect(own.client.watched).toEqual(['**/own.yaml']);
  });
  const none = new Session(files, ['--no-config']);
  await Session.run(none, async () => {
    expect(await none.open('app.cfg')).toEqual(['invalid-value']);
    await none.client.until(() => none.client.registered.length > 0);
    expect(none.client.watched).toEqual([]);
  });
});

test('the editor is asked to watch configurations, and the catalogues of the command line', async () => {
  const catalog = 'section: box\nsummary: A box.\nsource: ours\noptions: {}\n';
  const session = new Session({ 'a[1].yaml': catalog }, ['--catalog', 'a[1].yaml']);
  await Session.run(session, async () => {
    await session.client.until(() => session.client.registered.length > 0);
    expect(session.client.watched).toEqual([
      '**/smtp-lint.config.yaml',
      '**/smtp-lint.config.yml',
      '**/smtp-lint.config.json',
      '**/package.json',
      '**/a?1?.yaml',
    ]);
  });
});

test.each([
  ['the configuration', { [NAME]: 'maxFileSize: "45"\n' }, []],
  ['a flag', {}, ['--max-file-size', '45']],
] as const)(
  'what is larger than %s allows is not checked, and a message says so once',
  async (_, files, flags) => {
    const session = new Session(files, flags);
    await Session.run(session, async () => {
      const { client } = session;
      const uri = session.uri('app.cfg');
      expect(await session.open('app.cfg', APP)).toEqual(['invalid-value']);
      await client.type(uri, 'a.b', 'a.long.name');
      expect(await client.diagnostics(uri)).toEqual([]);
      expect(await client.hover(uri, 'port')).toBeNull();
      await client.type(uri, 'a.long', 'a.longer');
      expect(await client.diagnostics(uri)).toEqual([]);
      expect(client.messages).toEqual([
        'smtp-lint: app.cfg: it is not checked, for it holds 49 characters and --max-file-size is 45',
      ]);
      await client.type(uri, 'a.longer.name', 'a.b');
      expect(codes(await client.diagnostics(uri))).toEqual(['invalid-value']);
    });
  },
);
