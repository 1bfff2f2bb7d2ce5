import { code, link } from '../markdown/markdown.ts';

/** The page that the options and the rules stand on; empty for the same page. */
export interface Links {
  readonly options: string;
  readonly rules: string;
}

export function toRule(id: string, { rules }: Links): string {
  return link(id, `${rules}#${id}`);
}

export function toOption(section: string, option: string, { options }: Links): string {
  return link(code(option), `${options}#${optionId(section, option)}`);
}

/** The anchor of an option; that of a rule is its id. */
export function optionId(section: string, option: string): string {
  return `${section}-${option}`.replace(/[^A-Za-z0-9.]+/g, '-');
}
