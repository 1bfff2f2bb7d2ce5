import {
  SectionList
} from "./chunk-DHD3GVQX.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";

// src/document/one-per-line.ts
function onePerLine(problems, source) {
  const seen = /* @__PURE__ */ new Set();
  const first = [];
  for (const problem of [...problems].sort((a, b) => a.span.start - b.span.start)) {
    const { line } = source.position(problem.span.start);
    if (seen.has(line)) continue;
    seen.add(line);
    first.push(problem);
  }
  return first;
}

// src/document/section-map.ts
var MERGE = "<<";
function readSections(root, notes) {
  const list = new SectionList();
  for (const { name, nameSpan, value } of root.members()) {
    const section = list.open(name, nameSpan);
    if (value.type === "text" && value.isNull) continue;
    if (value.type !== "map") {
      section.incomplete = true;
      const problem = value.type === "text" ? value.problem : void 0;
      const message = problem ?? "a section holds a map of options";
      const isTold = value.type === "text" && !value.readable && value.span.start === value.span.end;
      if (!isTold) notes.problems.push({ message, span: problem ? value.span : nameSpan, section: name });
      continue;
    }
    for (const member2 of value.members()) {
      if (member2.name === MERGE) section.incomplete = true;
      if (!notes.allowsOption(nameSpan)) break;
      section.entries.push(readOption(member2, name, notes));
    }
  }
  return { sections: list.sections, anchor: span(root.span.start, root.span.start), isEmailServer: true };
}
function readOption(member2, section, { problems }) {
  const { name, nameSpan, value } = member2;
  if (value.type === "text") {
    if (value.problem) problems.push({ message: value.problem, span: value.span, section });
    const { text, span: valueSpan, readable, origin } = value;
    const entry = { name, nameSpan, value: text, valueSpan, readable };
    return origin ? { ...entry, origin } : entry;
  }
  const what = value.type === "map" ? "a map" : "a list";
  const help = name === MERGE ? "Merge keys are not read: write the options out." : "Every option takes one value; write a list as one text.";
  problems.push({ message: `${what} stands where a value belongs`, help, span: nameSpan, section });
  return { name, nameSpan, value: "", valueSpan: value.span, readable: false };
}

// src/document/export.ts
var EMAIL_SERVER = "CFGEmailServer";
var MEMBERS = ["section", "key", "value"];
function isApplication(root) {
  return propertiesOf(root) !== void 0 || textMember(root, "subtype") !== void 0;
}
function readApplications(root, notes) {
  const applications = [];
  for (const item of root.items()) {
    if (item.type === "map" && isApplication(item)) {
      applications.push(readApplication(item, notes));
      continue;
    }
    const message = "a list at the top level holds exported applications, and this item is none";
    notes.problems.push({ message, help: "An application has options.property.", span: firstPlace(item) });
  }
  const emailServers = applications.filter((application) => application.isEmailServer);
  return emailServers.length > 0 ? emailServers : applications;
}
function readApplication(root, notes) {
  const list = new SectionList();
  for (const item of propertiesOf(root)?.items() ?? []) {
    if (!notes.allowsOption(root.span)) break;
    readProperty(item, list, notes);
  }
  const name = member(root, "name");
  const at = span(root.span.start, root.span.start);
  const isEmailServer = textMember(root, "subtype") === EMAIL_SERVER;
  return {
    ...name?.value.type === "text" && { name: name.value.text },
    sections: list.sections,
    anchor: name?.value.span ?? at,
    extent: root.span,
    isEmailServer
  };
}
function propertiesOf(root) {
  const options = member(root, "options")?.value;
  if (options?.type !== "map") return void 0;
  const property = member(options, "property")?.value;
  return property?.type === "list" ? property : void 0;
}
function readProperty(item, list, notes) {
  if (item.type !== "map") {
    tellUnreadable("this item is no property", item, notes);
    return;
  }
  for (const { name, nameSpan, value: value2 } of item.members()) {
    if (MEMBERS.includes(name)) notes.structure.push(nameSpan);
    if (name === "section") notes.structure.push(value2.span);
  }
  const sectionName = member(item, "section")?.value;
  const key = member(item, "key")?.value;
  if (!isName(sectionName) || !isName(key)) {
    const lacking = isName(sectionName) ? "key" : "section";
    const section2 = isName(sectionName) ? openSection(sectionName, list) : void 0;
    tellUnreadable(`this property names no ${lacking}`, item, notes, section2);
    return;
  }
  const section = openSection(sectionName, list);
  const value = member(item, "value")?.value;
  const nothing = { type: "text", span: endOf(key.span), text: "", isNull: true, readable: true };
  section.entries.push(
    readOption({ name: key.text, nameSpan: key.span, value: value ?? nothing }, section.name, notes)
  );
}
function openSection({ text, span: at }, list) {
  return list.get(text) ?? list.open(text, at);
}
function tellUnreadable(message, item, notes, section) {
  notes.problems.push({
    message,
    help: "A property is a map of section, key and value.",
    span: firstPlace(item)
  });
  if (section) section.incomplete = true;
  else notes.incomplete = true;
}
function isName(tree) {
  return tree?.type === "text" && tree.readable && !tree.isNull;
}
function member(map, name) {
  let found;
  for (const candidate of map.members()) if (candidate.name === name) found = candidate;
  return found;
}
function textMember(map, name) {
  const value = member(map, name)?.value;
  return value?.type === "text" ? value.text : void 0;
}
function endOf(of) {
  return span(of.end, of.end);
}
function firstPlace(tree) {
  return span(tree.span.start, Math.min(tree.span.end, tree.span.start + 1));
}

// src/document/shape-notes.ts
var ShapeNotes = class {
  problems = [];
  structure = [];
  incomplete = false;
  #optionsLeft;
  /** No text holds more options than characters, unless aliases of YAML repeat them. */
  constructor(length) {
    this.#optionsLeft = length;
  }
  /** Whether one more option may be read; says once where it may not. */
  allowsOption(at) {
    if (this.#optionsLeft > 0) {
      this.#optionsLeft--;
      return true;
    }
    if (this.#optionsLeft === 0) {
      const message = "aliases repeat more options than the file has characters: they are not all checked";
      this.problems.push({ message, span: at });
      this.incomplete = true;
      this.#optionsLeft = -1;
    }
    return false;
  }
};

// src/document/shapes.ts
function readShape(root, length) {
  const notes = new ShapeNotes(length);
  const configurations = readRoot(root, notes);
  return {
    configurations,
    problems: notes.problems,
    structure: notes.structure,
    incomplete: notes.incomplete
  };
}
function readRoot(root, notes) {
  if (!root || root.type === "text" && root.isNull) return [emptyAt(root)];
  if (root.type === "map")
    return [isApplication(root) ? readApplication(root, notes) : readSections(root, notes)];
  if (root.type === "list") {
    const applications = readApplications(root, notes);
    return applications.length > 0 ? applications : [emptyAt(root)];
  }
  notes.problems.push({ message: "a single value stands where a map of sections belongs", span: root.span });
  return [emptyAt(root)];
}
function emptyAt(root) {
  const at = root?.span.start ?? 0;
  return { sections: [], anchor: span(at, at), isEmailServer: true };
}

// src/document/parsed.ts
var DEPTH = 500;
function toDocument(source, syntax, root, found, comments = () => []) {
  const { configurations, problems, structure, incomplete } = readShape(root, source.text.length);
  return {
    source,
    syntax,
    configurations,
    problems: [...onePerLine(found, source), ...problems].sort((a, b) => a.span.start - b.span.start),
    structure: structure.toSorted((one, other) => one.start - other.start),
    comments,
    incomplete: incomplete || found.some((problem) => !problem.isLocal)
  };
}
function tooDeep(source, syntax, span2) {
  return toDocument(source, syntax, void 0, [
    { message: `the file nests deeper than ${DEPTH} levels`, span: span2 }
  ]);
}

export {
  onePerLine,
  DEPTH,
  toDocument,
  tooDeep
};
