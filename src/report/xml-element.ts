/** An element of XML: attributes by names that begin with `@`, text as `#text`, elements by their names. */
export interface Element {
  readonly [name: string]: string | number | Element | readonly Element[];
}
