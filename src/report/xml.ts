import Builder from 'fast-xml-builder';
import type { Element } from './xml-element.ts';

/** A document of one element. */
export function printXml(name: string, root: Element): string {
  const builder = new Builder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    indentBy: '  ',
    suppressEmptyNode: true,
    // Else the attribute of a file that is called true would have no value.
    suppressBooleanAttributes: false,
  });
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, [name]: root });
}
