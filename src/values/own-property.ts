/** A property of the record itself: names such as constructor and __proto__ come from linted files. */
export function ownProperty<Item>(
  record: Readonly<Record<string, Item>> | undefined,
  name: string,
): Item | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
