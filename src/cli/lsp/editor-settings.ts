import { printableLine } from '../../text/printable.ts';
import { type FileSettings, findSettings, type SettingFlags, type SettingsFinder } from '../file-settings.ts';
import { linesOf, type UserError } from '../user-error.ts';

/** What the flags alone say. Throws a UserError where they are wrong. */
export async function flagSettings(flags: SettingFlags): Promise<FileSettings> {
  const { debug: _, ...own } = flags;
  const finder = await findSettings({ ...own, config: false });
  return finder.of(undefined);
}

type Finder = Pick<SettingsFinder, 'of' | 'ignoredBy'>;

/** How a file in an editor is checked. */
export interface EditorFileSettings {
  readonly settings: FileSettings;
  /** The configuration of the linter says that it is not checked. */
  readonly isIgnored: boolean;
}

/** The settings of the files in an editor. They are read when first asked for, and again once they may have changed. */
export class EditorSettings {
  readonly #byFlags: FileSettings;
  readonly #find: () => Promise<Finder>;
  #finder: Promise<Finder> | undefined;
  #byPath = new Map<string | undefined, Promise<EditorFileSettings>>();
  /** What was said to be wrong, by the file that it was found for. */
  readonly #told = new Map<string | undefined, string>();
  /** Is told what is wrong with a configuration of the linter; each thing once. */
  onTrouble: (message: string) => void = () => {};

  constructor(byFlags: FileSettings, find: () => Promise<Finder>) {
    this.#byFlags = byFlags;
    this.#find = find;
  }

  /** Forgets what was read. */
  renew(): void {
    this.#finder = undefined;
    this.#byPath = new Map();
  }

  /** Those of the flags alone where the configuration of the linter cannot be read. */
  of(path: string | undefined): Promise<EditorFileSettings> {
    let settings = this.#byPath.get(path);
    if (!settings) {
      settings = this.#read(path);
      this.#byPath.set(path, settings);
    }
    return settings;
  }

  async #read(path: string | undefined): Promise<EditorFileSettings> {
    try {
      this.#finder ??= this.#find();
      const finder = await this.#finder;
      const settings = await finder.of(path);
      const isIgnored = path !== undefined && (await finder.ignoredBy(path)) !== undefined;
      this.#told.delete(path);
      return { settings, isIgnored };
    } catch (error) {
      // Parts of the program that are bundled by themselves bring a UserError class of their own.
      if (!(error instanceof Error) || error.name !== 'UserError') throw error;
      const lines = linesOf(error as UserError).map(printableLine);
      this.#tell(path, `smtp-lint: ${lines.join('\n')}`);
      return { settings: this.#byFlags, isIgnored: false };
    }
  }

  #tell(path: string | undefined, message: string): void {
    const isNews = ![...this.#told.values()].includes(message);
    this.#told.set(path, message);
    if (isNews) this.onTrouble(message);
  }
}
