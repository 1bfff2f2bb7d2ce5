import type { ConfigDocument, Section } from '../../src/document/document.ts';

/** The same settings written in other syntaxes. */
export function sectionsOf({ configurations }: ConfigDocument): readonly Section[] {
  return configurations.flatMap((configuration) => configuration.sections);
}

/** The sections of a document as YAML text. */
export function toYaml(document: ConfigDocument): string {
  const lines = sectionsOf(document).flatMap(({ name, entries }) => [
    `${JSON.stringify(name)}:`,
    ...entries.map((entry) => `  ${JSON.stringify(entry.name)}: ${JSON.stringify(entry.value)}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** As a JSON map of sections. */
export function toJson(document: ConfigDocument): string {
  const sections = sectionsOf(document).map(({ name, entries }) => {
    const options = entries.map((entry) => `${JSON.stringify(entry.name)}: ${JSON.stringify(entry.value)}`);
    return `${JSON.stringify(name)}: {${options.join(', ')}}`;
  });
  return `{${sections.join(', ')}}`;
}

/** As an export of the Configuration Server. */
export function toExport(document: ConfigDocument): string {
  const property = sectionsOf(document).flatMap(({ name, entries }) => {
    return entries.map((entry) => ({ section: name, key: entry.name, value: entry.value }));
  });
  return JSON.stringify({ type: 'CfgApplication', subtype: 'CFGEmailServer', options: { property } });
}

export function toFlow(document: ConfigDocument): string {
  const sections = sectionsOf(document).map(({ name, entries }) => {
    const options = entries.map((entry) => `${entry.name}: ${JSON.stringify(entry.value)}`);
    return `${JSON.stringify(name)}: {${options.join(', ')}}\n`;
  });
  return sections.join('');
}

export function toLines(document: ConfigDocument): string {
  const sections = sectionsOf(document).map(({ name, entries }) => {
    const options = entries.map((entry) => {
      return `\n    ${JSON.stringify(entry.name)} : ${JSON.stringify(entry.value)}`;
    });
    return `\n  ${JSON.stringify(name)} : {${options.join(',')}\n  }`;
  });
  return `{${sections.join(',')}\n}\n`;
}

export function toYamlExport(document: ConfigDocument): string {
  const properties = sectionsOf(document).flatMap(({ name, entries }) =>
    entries.map(
      (entry) =>
        `    - section: ${JSON.stringify(name)}\n      key: ${JSON.stringify(entry.name)}\n      value: ${JSON.stringify(entry.value)}\n`,
    ),
  );
  return `subtype: CFGEmailServer\noptions:\n  property:\n${properties.join('')}`;
}

/** As Configuration XML. */
export function toXml(document: ConfigDocument): string {
  const quoted = (text: string) => {
    const escaped = text.replace(/[&<"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `"${escaped}"`;
  };
  const sections = sectionsOf(document).map(({ name, entries }) => {
    const pairs = entries.map((entry) => {
      return `      <str_pair key=${quoted(entry.name)} value=${quoted(entry.value)}/>\n`;
    });
    return `    <list_pair key=${quoted(name)}>\n${pairs.join('')}    </list_pair>\n`;
  });
  const options = `<options>\n${sections.join('')}  </options>`;
  return `<CfgData>\n<CfgCreate>\n<CfgApplication name="a">\n  ${options}\n</CfgApplication>\n</CfgCreate>\n</CfgData>\n`;
}
