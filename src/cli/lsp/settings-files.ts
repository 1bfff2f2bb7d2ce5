import { basename } from 'node:path';
import type { FileSystemWatcher } from 'vscode-languageserver/node.js';
import { CONFIG_NAMES, PACKAGE } from '../config-files.ts';
import type { SettingFlags } from '../file-settings.ts';

/** The files whose change may change the settings of others: configurations, and what the flags name. */
export function settingsFiles({ config, catalog = [] }: SettingFlags): readonly FileSystemWatcher[] {
  const configs = typeof config === 'string' ? [config] : config === false ? [] : [...CONFIG_NAMES, PACKAGE];
  const names = new Set([...configs, ...catalog].map((path) => basename(path)));
  return [...names].map((name) => ({ globPattern: `**/${literal(name)}` }));
}

/** A pattern of an editor has no way to quote what has a meaning in it: any character may stand there instead. */
function literal(name: string): string {
  return name.replace(/[*?{}[\]\\!]/g, '?');
}
