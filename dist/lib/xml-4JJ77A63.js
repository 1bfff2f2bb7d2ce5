import {
  attributeOf,
  elementsIn,
  localName,
  parseXml
} from "./chunk-LTCY5PYV.js";
import "./chunk-AP2H5WWA.js";
import {
  DEPTH,
  onePerLine
} from "./chunk-BDVETYTJ.js";
import {
  SectionList
} from "./chunk-DHD3GVQX.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/document/xml-applications.ts
var OPTIONS = "Options are read from <CfgApplication><options>: put them into both, or export the application.";
var APPLICATION = "CfgApplication";
var CREATE = "CfgCreate";
function readApplications(top, text) {
  const reader = new Reader(text);
  const elements = elementsIn({ children: top });
  for (const element of elements) reader.find(element, []);
  const { configurations, problems, structure } = reader;
  if (configurations.length === 0) {
    const first = top.find((node) => !isBlank(node));
    const at = first && /^\s*</.test(text) && first.type !== "text" ? first.nameSpan : span(0, 0);
    configurations.push({ sections: [], anchor: at, isEmailServer: true });
    const lists = text.includes("list_pair");
    if (lists && problems.length === 0) {
      const message = "no CfgApplication stands in the file";
      problems.push({ message, help: OPTIONS, span: at });
      reader.missing = { message, offset: at.start };
    }
  }
  const { incomplete, missing } = reader;
  return { configurations, problems, structure, incomplete, ...missing && { missing } };
}
var Reader = class {
  configurations = [];
  problems = [];
  structure = [];
  incomplete = false;
  missing;
  #text;
  constructor(text) {
    this.#text = text;
  }
  find(element, above) {
    const name = localName(element);
    if (name !== APPLICATION) {
      const within = [...above, name];
      for (const child of elementsIn(element)) this.find(child, within);
      return;
    }
    this.configurations.push(this.#application(element));
    if (above.slice(1).every((one) => one === CREATE)) return;
    const message = "an application stands in something else than CfgCreate: it may be given in part";
    this.missing ??= { message, offset: element.startTag.start };
  }
  #application(element) {
    const list = new SectionList();
    for (const options of elementsIn(element)) {
      if (localName(options) !== "options") continue;
      for (const node of options.children) this.#list(node, list);
    }
    const name = attributeOf(element, "name");
    return {
      ...name?.readable && { name: name.value },
      sections: list.sections,
      anchor: name?.valueSpan ?? element.nameSpan,
      extent: span(element.startTag.start, (element.endTag ?? lastIn(element)).end),
      isEmailServer: false
    };
  }
  #list(node, list) {
    if (isBlank(node)) return;
    const help = 'A section is written <list_pair key="name">.';
    if (node.type === "text" || localName(node) !== "list_pair") {
      const message = "this stands where a list_pair belongs";
      this.problems.push({ message, help, span: firstPlace(node) });
      this.incomplete = true;
      return;
    }
    const key = attributeOf(node, "key");
    if (!key?.readable) {
      if (!key) this.problems.push({ message: "this list_pair has no key", help, span: node.nameSpan });
      this.incomplete = true;
      return;
    }
    this.#tellStructure(node, [key]);
    const section = list.open(key.value, key.valueSpan);
    for (const child of node.children) this.#pair(child, section);
  }
  #pair(node, section) {
    if (isBlank(node)) return;
    const help = 'An option is written <str_pair key="name" value="value"/>.';
    const tell = (message, at) => this.problems.push({ message, help, span: at, section: section.name });
    const key = node.type === "element" ? attributeOf(node, "key") : void 0;
    if (node.type === "text" || !key?.readable) {
      section.incomplete = true;
      if (node.type === "text") tell("text stands where a str_pair belongs", firstPlace(node));
      else if (!key) tell("this element names no option: it has no key", node.nameSpan);
      return;
    }
    const value = attributeOf(node, "value");
    this.#tellStructure(node, [key, ...value ? [value] : []]);
    const entry = { name: key.value, nameSpan: key.valueSpan };
    const unknown = (valueSpan) => ({ ...entry, value: "", valueSpan, readable: false });
    const nothing = span(key.valueSpan.end, key.valueSpan.end);
    if (localName(node) !== "str_pair") {
      const isList = localName(node) === "list_pair";
      tell(
        isList ? "a list stands where a value belongs" : "this stands where a str_pair belongs",
        node.nameSpan
      );
      section.entries.push(unknown(nothing));
      return;
    }
    const content = node.children.find((child) => !isBlank(child));
    if (content && !node.endTag) {
      section.entries.push(unknown(value?.valueSpan ?? nothing));
      for (const child of node.children) this.#pair(child, section);
      return;
    }
    if (content) {
      tell("something stands within this str_pair: its value is an attribute", firstPlace(content));
      section.entries.push(unknown(value?.valueSpan ?? nothing));
      return;
    }
    section.entries.push({
      ...entry,
      value: value?.readable === false ? "" : value?.value ?? "",
      valueSpan: value?.valueSpan ?? nothing,
      readable: value?.readable ?? true
    });
  }
  /** What may be shown of a tag beside names and values: words that are known, for another may be a secret. */
  #tellStructure({ name, startTag, nameSpan, endTag }, attributes) {
    if (name !== "list_pair" && name !== "str_pair") return;
    this.structure.push(span(startTag.start, nameSpan.end), ...attributes.map((one) => one.nameSpan));
    const last = Math.max(...attributes.map(({ valueSpan }) => valueSpan.end));
    const close = this.#text.slice(last, startTag.end);
    if (/^\s*\/?>$/.test(close)) this.structure.push(span(last, startTag.end));
    if (endTag) this.structure.push(endTag);
  }
};
function lastIn(element) {
  const last = elementsIn(element).at(-1);
  return last ? last.endTag ?? lastIn(last) : element.startTag;
}
function isBlank(node) {
  return node.type === "text" && !node.isCdata && /^[ \t\r\n]*$/.test(node.text);
}
function firstPlace(node) {
  if (node.type === "element") return node.nameSpan;
  const first = node.isCdata ? 0 : node.text.search(/[^ \t\r\n]/);
  return span(node.span.start + Math.max(0, first), node.span.start + Math.max(0, first) + 1);
}

// src/document/xml.ts
function readXml(source) {
  const { text } = source;
  const parsed = parseXml(text);
  const { configurations, missing, ...found } = readApplications(parsed.children, text);
  const faults = [...parsed.problems, ...depthProblems(parsed)];
  const isAboutOptions = text.includes("list_pair") || text.includes("CfgApplication");
  return {
    source,
    syntax: "xml",
    configurations,
    problems: [...onePerLine(faults, source), ...found.problems].sort(
      (one, other) => one.span.start - other.span.start
    ),
    structure: [...found.structure].sort((one, other) => one.start - other.start),
    comments: () => commentsOf(parsed, text),
    incomplete: found.incomplete || missing !== void 0 || isAboutOptions && faults.some((problem) => !problem.isLocal),
    ...missing && { missing }
  };
}
function depthProblems({ tooDeepAt }) {
  if (tooDeepAt === void 0) return [];
  return [
    {
      message: `the file nests deeper than ${DEPTH} levels`,
      span: span(tooDeepAt, tooDeepAt + 1),
      isLocal: false
    }
  ];
}
function commentsOf({ comments }, text) {
  return comments.map(({ span: { start, end }, contents }) => {
    return { start, end, text: text.slice(contents.start, contents.end), textStart: contents.start };
  });
}
export {
  readXml
};
