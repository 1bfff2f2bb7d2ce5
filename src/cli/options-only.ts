/** What is told of Configuration XML that was written. */
export const OPTIONS_ONLY =
  'the XML holds an application with its options and nothing else: name, type and whatever it needs are yours to add';
