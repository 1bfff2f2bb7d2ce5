import {
  CannotEdit
} from "./chunk-MDE4CZYI.js";
import {
  Catalog,
  LineDirectives,
  SectionConfig,
  SourceFile,
  TAKES_EFFECT,
  applyRules,
  builtinCatalog,
  compareReleases,
  deciding,
  describe,
  enumerate,
  isCorrectedText,
  isRelease,
  isSameValue,
  isShown,
  lintConfigs,
  mentions,
  nearest,
  ownProperty,
  phrases,
  readDirectives,
  resolve,
  severityTable,
  shownLength,
  shownSection,
  usedWhenOf,
  valuePlace,
  withSource
} from "./chunk-DDD5UM43.js";
import "./chunk-YFQQDV2L.js";
import {
  lowerBound
} from "./chunk-HIE3N5H6.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];

// src/document/syntax.ts
var SYNTAXES = ["cfg", "yaml", "json", "xml"];

// src/library/argument-error.ts
var ArgumentError = class extends TypeError {
  name = "ArgumentError";
};

// src/config/placeholder-pattern.ts
function placeholderProblem(text) {
  let pattern;
  try {
    pattern = placeholderPattern(text);
  } catch (error) {
    const why = /: ([^:]+)$/.exec(error instanceof Error ? error.message : "")?.[1];
    return `this is no regular expression${why ? `: ${why}` : ""}`;
  }
  if (mayTakeForever(text))
    return "a group that is repeated holds a repetition or a choice itself, which may take forever: write a set of signs, such as [A-Z_]+";
  if (pattern.test("")) return "this matches the empty text, so that every value would be unknown";
  const isForAll = pattern.test("true") && pattern.test("25");
  return isForAll ? "this matches true as well as 25, so that nearly every value would be unknown" : void 0;
}
function placeholderPattern(text) {
  return new RegExp(text, "u");
}
var FEW = 4;
function mayTakeForever(text) {
  const plain = text.replace(/\\(?:[pPku]\{[^}]*\}|k<[^>]*>|.)/gsu, "x").replace(/\[[^\]]*\]/g, "x");
  const open = [false];
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at];
    if (sign === "(") open.push(false);
    if (sign === "|") open[open.length - 1] = true;
    const isGroup = sign === ")" && (open.pop() ?? false);
    const { most, isVague } = repetitionBy(plain.slice(at + 1, at + 30));
    if (isGroup && most > FEW) return true;
    if (isGroup || isVague && sign !== "(") open[open.length - 1] = true;
  }
  return false;
}
function repetitionBy(text) {
  if (/^[*+]/.test(text)) return { most: Number.POSITIVE_INFINITY, isVague: true };
  if (text.startsWith("?")) return { most: 1, isVague: true };
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(text) ?? [];
  if (least === void 0) return { most: 1, isVague: false };
  if (comma === "") return { most: Number(least), isVague: false };
  return { most: most === "" ? Number.POSITIVE_INFINITY : Number(most), isVague: most !== least };
}

// src/document/choose-syntax.ts
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["cfg", "cfg"],
  ["conf", "cfg"],
  ["ini", "cfg"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["xml", "xml"]
]);
function syntaxOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? void 0 : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase());
}
function guessSyntax(text) {
  if (/^\s*(?:\{|\[\s*\{)/.test(text)) return "json";
  if (/^\s*<(?:[?!]|[\w:]+[\s/>])/.test(text)) return "xml";
  const first = /^[^\S\r\n]*([^\s#;][^\r\n]*)/m.exec(text)?.[1] ?? "";
  return /^(?:---|%YAML|[\w.-]+\s*:(?:\s|$))/.test(first) && !/^[^:]*=/.test(first) ? "yaml" : "cfg";
}

// src/document/readers.ts
var readers = /* @__PURE__ */ new Map();
var plainReaders = /* @__PURE__ */ new Map([
  ["cfg", () => void 0],
  ["xml", () => void 0]
]);
function loadedReader(syntax) {
  return readers.get(syntax);
}
async function loadReader(syntax) {
  const reader = readers.get(syntax) ?? await importReader(syntax);
  readers.set(syntax, reader);
  return reader;
}
function loadedPlainReader(syntax) {
  return plainReaders.get(syntax);
}
async function loadPlainReader(syntax) {
  const reader = plainReaders.get(syntax) ?? await importPlainReader(syntax);
  plainReaders.set(syntax, reader);
  return reader;
}
async function importReader(syntax) {
  switch (syntax) {
    case "cfg":
      return (await import("./cfg-UAQ5POVU.js")).readCfg;
    case "yaml":
      return (await import("./yaml-V3D7B3GB.js")).readYaml;
    case "json":
      return (await import("./json-TEQKETTF.js")).readJson;
    case "xml":
      return (await import("./xml-4JJ77A63.js")).readXml;
  }
}
async function importPlainReader(syntax) {
  return syntax === "yaml" ? (await import("./plain-yaml-EBLT3T3O.js")).readPlainYaml : (await import("./plain-json-JRGGEJDF.js")).readPlainJson;
}

// src/document/read-text.ts
function readText(source, syntax) {
  const own = syntax ?? syntaxOf(source.path) ?? guessSyntax(source.text);
  const readPlain = loadedPlainReader(own);
  if (!readPlain) return loadPlainReader(own).then(() => readText(source, own));
  const plain = readPlain(source);
  if (plain) return withoutNoise(plain);
  const read = loadedReader(own);
  if (read) return withoutNoise(read(source));
  return loadReader(own).then((loaded) => withoutNoise(loaded(source)));
}
function withoutNoise(document) {
  const at = document.source.text.indexOf("\0");
  if (at === -1) return document;
  const message2 = "the file holds a NUL character: it is binary, or UTF-16 without a byte order mark";
  return { ...document, problems: [{ message: message2, span: { start: at, end: at + 1 } }], incomplete: true };
}

// src/generate/explain-json.ts
function optionSummaries({ sections }) {
  return sections.flatMap((section) => {
    return [...section.allNames()].flatMap((name) => {
      const option = section.option(name);
      return option ? [{ section: section.name, name, summary: option.facts.summary }] : [];
    });
  });
}
function ruleSummaries({ rules }) {
  return [...rules.values()].map(({ id, severity, off, summary }) => ({ id, severity, off, summary }));
}

// src/library/published.ts
var published = /* @__PURE__ */ new WeakMap();
var ours;
function builtin() {
  ours ??= builtinCatalog();
  return ours;
}
function publish(catalog) {
  const data = {
    newestRelease: catalog.newestRelease,
    options: optionSummaries(catalog),
    rules: ruleSummaries(catalog)
  };
  published.set(data, catalog);
  return data;
}
function fullCatalog(data) {
  if (data === void 0) return builtin();
  const full = typeof data === "object" && data !== null ? published.get(data) : void 0;
  if (!full) throw new ArgumentError("catalog must be what loadCatalog gave, not a copy or its text");
  return full;
}

// src/library/arguments.ts
function checkOptions(options, names2) {
  if (typeof options !== "object" || options === null) throw new ArgumentError("options must be an object");
  for (const name of Object.keys(options)) {
    if (!names2.includes(name)) throw new ArgumentError(`there is no option ${name}${hint(name, names2)}`);
  }
}
function readSettings(options) {
  const catalog = withPlaceholders(fullCatalog(options.catalog), options.placeholders);
  const release = readRelease(options.release);
  const severities = readRules(options.rules, catalog);
  return { catalog, release: release ?? catalog.newestRelease, lintOptions: { release, severities } };
}
function readRelease(release) {
  if (release === void 0 || typeof release === "string" && isRelease(release)) return release;
  throw new ArgumentError(`release ${String(release)} is no release; write it like 8.5.205.03`);
}
function withPlaceholders(catalog, texts = []) {
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === "string"))
    throw new ArgumentError("placeholders must be a list of regular expressions, each of them a string");
  for (const text of texts) {
    const problem = placeholderProblem(text);
    if (problem !== void 0) throw new ArgumentError(`placeholder ${text || "(empty)"}: ${problem}`);
  }
  if (texts.length === 0) return catalog;
  const files = catalog.sections.map(({ file }) => file);
  return new Catalog(files, catalog.engineRules, texts.map(placeholderPattern));
}
function readRules(rules, catalog) {
  if (rules === void 0) return void 0;
  if (typeof rules !== "object" || rules === null)
    throw new ArgumentError("rules must be an object of severities by rule");
  const severities = /* @__PURE__ */ new Map();
  for (const [id, severity] of Object.entries(rules)) {
    if (!catalog.rules.has(id))
      throw new ArgumentError(`no rule is called ${id}${hint(id, catalog.rules.keys())}`);
    if (severity !== "off" && !SEVERITIES.includes(severity))
      throw new ArgumentError(
        `rule ${id} is ${String(severity)}: it can be ${enumerate(["off", ...SEVERITIES], "or")}`
      );
    severities.set(id, severity);
  }
  return severities;
}
function readSyntax(syntax) {
  if (syntax === void 0 || SYNTAXES.includes(syntax)) return syntax;
  throw new ArgumentError(`syntax ${String(syntax)} is not known; there are ${SYNTAXES.join(", ")}`);
}
async function readConfiguration(text, { syntax, path }, name = "<text>") {
  checkText(text, "the configuration");
  if (path !== void 0 && typeof path !== "string") throw new ArgumentError("path must be a string");
  const source = new SourceFile(path || name, text.slice(markLength(text)));
  return await readText(source, readSyntax(syntax));
}
function markLength(text) {
  return text.startsWith("\uFEFF") ? 1 : 0;
}
function checkTexts(texts) {
  if (!Array.isArray(texts)) throw new ArgumentError("catalogues are given as a list of { path, text }");
  for (const one of texts) {
    checkText(one?.path, "the path of a catalogue");
    checkText(one?.text, "a catalogue");
  }
}
function checkText(text, what) {
  if (typeof text !== "string") throw new ArgumentError(`${what} must be a string, not ${kindOf(text)}`);
}
function kindOf(value) {
  if (value instanceof Uint8Array) return "bytes: decode them first";
  return value === null ? "null" : typeof value;
}
function hint(name, names2) {
  const meant = nearest(name, names2);
  return meant ? `; did you mean ${meant}?` : "";
}

// src/library/catalog.ts
var CatalogError = class extends Error {
  name = "CatalogError";
  /** All problems of all texts, in their order. */
  problems;
  constructor(problems) {
    const lines = problems.map(({ path, line, column, message: message2 }) => `${path}:${line}:${column}: ${message2}`);
    super(`the catalogue cannot be used
${lines.join("\n")}`);
    this.problems = problems;
  }
};
async function loadCatalog(texts = []) {
  checkTexts(texts);
  if (texts.length === 0) return publish(builtin());
  const { checkCatalog } = await import("./check-catalog-YETFOI44.js");
  const sound = [];
  const problems = [];
  for (const { path, text } of texts) {
    const checked = checkCatalog(path, text, sound);
    if (checked.type === "sound") sound.push(checked.content);
    else problems.push(...checked.problems);
  }
  if (problems.length > 0) throw new CatalogError(problems);
  return publish(builtinCatalog(sound));
}

// src/generate/accepts.ts
function acceptsOf(option) {
  const { accepts, checkedWhen, spec } = option;
  const isOpen2 = spec.type === "choice" && spec.open === true;
  const others = isOpen2 ? "; other values may be valid" : "";
  return `${accepts}${others}${checkedWhen ? `, judged when ${describe(checkedWhen, "spelled-out")}` : ""}`;
}

// src/generate/explain.ts
function topicsOf(name, catalog) {
  const rule = catalog.rules.get(name);
  if (rule) return [ruleTopic(rule, catalog)];
  const slash = name.indexOf("/");
  const sectionName = slash === -1 ? void 0 : name.slice(0, slash);
  const optionName = slash === -1 ? name : name.slice(slash + 1);
  return catalog.sections.flatMap((section) => {
    if (sectionName !== void 0 && sectionName !== section.name && !section.isNamed(sectionName)) return [];
    const option = section.option(optionName);
    return option ? [optionTopic(option, section)] : [];
  });
}
function optionTopic(option, section) {
  const { summary, details, introduced, modified, discontinued, inferred } = option.facts;
  const { usedWhen: usedWhen2, requiredWhen } = option;
  return {
    type: "option",
    section: section.name,
    name: option.name,
    summary,
    ...details && { details },
    accepts: acceptsOf(option),
    ...option.default && { default: option.default.text },
    secret: option.isSecret,
    takesEffect: option.takesEffect,
    ...introduced && { introduced },
    ...modified && { modified },
    ...discontinued && { discontinued },
    ...usedWhen2 && { usedWhen: describe(usedWhen2, "spelled-out") },
    ...requiredWhen && {
      requiredWhen: requiredWhen === "always" ? "always" : describe(requiredWhen, "spelled-out")
    },
    rules: rulesAbout(option, section),
    source: option.source,
    ...inferred && { inferred }
  };
}
var MECHANISM_RULES = ["x0auth2", "comma-separated-mechanisms", "unknown-mechanism", "xoauth2-not-alone"];
function rulesAbout({ name, facts, usedWhen: usedWhen2, requiredWhen, spec }, section) {
  const general = [
    requiredWhen && "missing-option",
    usedWhen2 && "unused-option",
    facts.introduced && "not-yet-introduced",
    facts.discontinued && "discontinued-option",
    (facts.shadows || isShadowed(name, section)) && "javamail-shadows-option",
    isOpen(spec) && "unrecognized-value",
    facts.secret && "plain-secret",
    ...spec.type === "mechanisms" ? MECHANISM_RULES : []
  ].filter((id) => typeof id === "string");
  const own = section.dependencies.filter((dependency) => speaksOf(dependency, name)).map(({ id }) => id);
  return [...general, ...own];
}
function isShadowed(name, section) {
  const families2 = Object.values(section.file.families ?? {});
  return families2.some(({ options = {} }) => Object.values(options).some(({ shadows }) => shadows === name));
}
function isOpen(spec) {
  return spec.type === "text" ? spec.shapes !== void 0 : spec.type === "choice" && spec.open === true;
}
function speaksOf({ names: names2, when, expect }, option) {
  return names2.includes(option) || mentions(expect).includes(option) || (when ? mentions(when).includes(option) : false);
}
function ruleTopic({ id, severity, off, summary, because, inferred }, catalog) {
  const topic = { type: "rule", id, severity, off, summary, because, ...inferred && { inferred } };
  const engineRule = ownProperty(catalog.engineRules, id);
  if (engineRule) {
    const { before, bad, good, release } = engineRule;
    return { ...topic, ...release && { release }, ...before && { before }, bad, good };
  }
  for (const section of catalog.sections) {
    const source = ownProperty(section.file.rules, id);
    if (source) return { ...topic, bad: writeCfg(section, source.bad), good: writeCfg(section, source.good) };
  }
  throw new Error(`rule ${id} has no examples`);
}
function writeCfg({ name }, example) {
  const own = [];
  const others = [];
  for (const [option, text] of Object.entries(example)) {
    const slash = option.lastIndexOf("/");
    if (slash === -1) own.push(`${option} = ${text}`.trimEnd());
    else others.push(`[${option.slice(0, slash)}]`, `${option.slice(slash + 1)} = ${text}`);
  }
  return `${[`[${name}]`, ...own, ...others].join("\n")}
`;
}

// src/library/explain.ts
async function explain(name, options = {}) {
  checkOptions(options, ["catalog"]);
  if (typeof name !== "string") throw new ArgumentError("the name of an option or a rule must be a string");
  return topicsOf(name, fullCatalog(options.catalog));
}

// src/edit/editors.ts
async function loadEditor(syntax) {
  switch (syntax) {
    case "cfg":
      return (await import("./cfg-P6NUEXYU.js")).editCfg;
    case "yaml":
      return (await import("./yaml-7AS3Q2JA.js")).editYaml;
    case "json":
      return (await import("./json-GPS2FKLS.js")).editJson;
    case "xml":
      return (await import("./xml-WHMZBS7G.js")).editXml;
  }
}

// src/source/text-edit.ts
function applyEdits(text, edits) {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  let edited = "";
  let at = 0;
  for (const { span: span2, text: own } of sorted) {
    edited += text.slice(at, span2.start) + own;
    at = span2.end;
  }
  return edited + text.slice(at);
}
function overlaps({ span: one }, { span: other }) {
  if (isInsertion(one)) return !isInsertion(other) && other.start <= one.start && one.start < other.end;
  if (isInsertion(other)) return one.start <= other.start && other.start < one.end;
  return one.start < other.end && other.start < one.end;
}
function touches({ span: one }, { span: other }) {
  return one.end === other.end && isInsertion(one) !== isInsertion(other);
}
function isInsertion({ start, end }) {
  return start === end;
}

// src/suppress/about-line.ts
function aboutLine(document, known) {
  let lines;
  return (offset) => {
    lines ??= new LineDirectives(document, readDirectives(document, known).directives);
    return lines.at(offset) !== void 0;
  };
}

// src/fix/intent.ts
var Places = class {
  #entries = /* @__PURE__ */ new Map();
  #sections = /* @__PURE__ */ new Map();
  constructor({ configurations }) {
    for (const { sections } of configurations) {
      for (const section of sections) {
        for (const { start } of section.headers)
          this.#sections.set(start, this.#sections.has(start) ? "shared" : section);
        for (const entry of section.entries) {
          const { start } = entry.nameSpan;
          this.#entries.set(start, this.#entries.has(start) ? "shared" : { section, entry });
        }
      }
    }
  }
  entry({ start }) {
    return found(this.#entries.get(start));
  }
  section({ start }) {
    return found(this.#sections.get(start));
  }
};
function found(place) {
  if (place === "shared") throw new CannotEdit("an alias stands for it elsewhere");
  if (place === void 0) throw new CannotEdit("it stands nowhere in the file");
  return place;
}
function textEdits(edits, places, editor) {
  const made = [];
  for (const edit of edits) {
    switch (edit.type) {
      case "set-value":
        made.push(...editor.setValue(places.entry(edit.nameSpan), edit.text));
        break;
      case "remove":
        made.push(...editor.remove(places.entry(edit.nameSpan)));
        break;
      case "rename-option":
        made.push(...editor.renameOption(places.entry(edit.nameSpan), edit.to));
        break;
      case "rename-section":
        made.push(...editor.renameSection(sectionOf(edit.headers, places), edit.to));
        break;
      case "add-option":
        if (edits.find((other) => isAddedTo(other, edit.header)) === edit)
          made.push(...editor.addOptions(places.section(edit.header), settingsFor(edits, edit.header)));
        break;
    }
  }
  const isClash = made.some((one, at) => made.slice(at + 1).some((other) => overlaps(one, other)));
  if (isClash) throw new CannotEdit("its edits overlap");
  return made;
}
function settingsFor(edits, header) {
  return edits.flatMap(
    (edit) => edit.type === "add-option" && isAddedTo(edit, header) ? [{ option: edit.option, text: edit.text }] : []
  );
}
function isAddedTo(edit, header) {
  return edit.type === "add-option" && edit.header.start === header.start;
}
function sectionOf(headers, places) {
  return places.section(headers[0]);
}

// src/fix/choose.ts
function choose(fixables, document, editor, canEncode) {
  const places = new Places(document);
  const taken = new Taken(places);
  const planned = [];
  const waiting = [];
  const refused = [];
  for (const diagnostic of fixables) {
    const intents = diagnostic.fix.edits;
    try {
      const edits = textEdits(intents, places, editor);
      if (!edits.every(({ text }) => canEncode(text)))
        throw new CannotEdit("the encoding of the file lacks a character of it");
      if (!taken.allows(intents, edits)) {
        waiting.push(diagnostic);
        continue;
      }
      taken.add(intents, edits);
      planned.push({ diagnostic, edits });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "CannotEdit") throw error;
      refused.push({ diagnostic, reason: error.message });
    }
  }
  return { planned, waiting, refused };
}
var Taken = class {
  #places;
  /** In the order of the text. */
  #edits = [];
  #names = /* @__PURE__ */ new Set();
  #removed = /* @__PURE__ */ new Map();
  constructor(places) {
    this.#places = places;
  }
  allows(intents, edits) {
    const isFree = (edit) => !this.#neighbours(edit).some((other) => overlaps(edit, other) || touches(edit, other));
    const keepsOne = intents.every((intent) => {
      if (intent.type !== "remove") return true;
      const { section } = this.#places.entry(intent.nameSpan);
      const removed = this.#removed.get(section) ?? 0;
      return removed === 0 || removed + 1 < section.entries.length;
    });
    return keepsOne && edits.every(isFree) && this.#namesOf(intents).every((name) => !this.#names.has(name));
  }
  add(intents, edits) {
    for (const edit of edits) this.#edits.splice(this.#index(edit.span.start), 0, edit);
    for (const name of this.#namesOf(intents)) this.#names.add(name);
    for (const intent of intents) {
      if (intent.type !== "remove") continue;
      const { section } = this.#places.entry(intent.nameSpan);
      this.#removed.set(section, (this.#removed.get(section) ?? 0) + 1);
    }
  }
  /** Edits that touch or surround this one; those chosen do not overlap, so these stand together. */
  #neighbours({ span: span2 }) {
    const near = [];
    for (let at = this.#index(span2.start) - 1; at >= 0; at--) {
      const edit = this.#edits[at];
      if (edit.span.end < span2.start) break;
      near.push(edit);
    }
    for (let at = this.#index(span2.start); at < this.#edits.length; at++) {
      const edit = this.#edits[at];
      if (edit.span.start > span2.end) break;
      near.push(edit);
    }
    return near;
  }
  #index(start) {
    return lowerBound(this.#edits.length, (at) => (this.#edits[at]?.span.start ?? 0) < start);
  }
  /** Names that come into a section: two fixes must not write one option twice. */
  #namesOf(intents) {
    return intents.flatMap((intent) => {
      if (intent.type === "add-option") {
        return [`${intent.header.start}/${intent.option}`];
      }
      if (intent.type === "rename-option") {
        const { section } = this.#places.entry(intent.nameSpan);
        return [`${section.headers[0]?.start}/${intent.to}`];
      }
      return [];
    });
  }
};

// src/fix/guessed.ts
function guessedNames(before, made) {
  const names2 = new Set(before);
  for (const { fix: fix3 } of made.map(({ diagnostic }) => diagnostic)) {
    for (const edit of fix3.edits) {
      if (edit.type === "remove") names2.delete(edit.nameSpan.start);
      if (edit.type === "rename-option" && fix3.applicability === "unsafe") names2.add(edit.nameSpan.start);
    }
  }
  const edits = made.flatMap((one) => one.edits);
  return new Set([...names2].map((name) => moved(name, edits)));
}
function moved(offset, edits) {
  let now = offset;
  for (const { span: span2, text } of edits) if (span2.end <= offset) now += text.length - (span2.end - span2.start);
  return now;
}
function hideValues(document, names2) {
  if (names2.size === 0) return document;
  const hide = (section) => ({
    ...section,
    entries: section.entries.map(
      (entry) => names2.has(entry.nameSpan.start) ? { ...entry, isHidden: true } : entry
    )
  });
  const configurations = document.configurations.map((configuration) => ({
    ...configuration,
    sections: configuration.sections.map(hide)
  }));
  return { ...document, configurations };
}

// src/fix/intended.ts
function readsAsIntended(edited, original, intents) {
  if (edited.configurations.length !== original.configurations.length) return false;
  if (edited.incomplete && !original.incomplete) return false;
  if (!isWithin(messagesOf(edited), messagesOf(original))) return false;
  const intended = new Intended(intents);
  return original.configurations.every(({ sections }, at) => {
    const now = new Map(edited.configurations[at]?.sections.map((section) => [section.name, section]));
    return now.size === sections.length && sections.every((section) => intended.isSection(now.get(intended.nameOf(section)), section));
  });
}
function messagesOf({ problems }) {
  return problems.map(({ message: message2 }) => message2);
}
function isWithin(some, all) {
  const count = /* @__PURE__ */ new Map();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return some.every((one) => {
    const left = (count.get(one) ?? 0) - 1;
    count.set(one, left);
    return left >= 0;
  });
}
var Intended = class {
  #values = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  #removed = /* @__PURE__ */ new Set();
  #added = /* @__PURE__ */ new Map();
  constructor(intents) {
    for (const edit of intents) {
      switch (edit.type) {
        case "set-value":
          this.#values.set(edit.nameSpan.start, edit.text);
          break;
        case "remove":
          this.#removed.add(edit.nameSpan.start);
          break;
        case "rename-option":
          this.#names.set(edit.nameSpan.start, edit.to);
          break;
        case "rename-section":
          for (const { start } of edit.headers) this.#names.set(start, edit.to);
          break;
        case "add-option": {
          const added = this.#added.get(edit.header.start) ?? /* @__PURE__ */ new Map();
          this.#added.set(edit.header.start, added.set(edit.option, edit.text));
          break;
        }
      }
    }
  }
  nameOf({ headers, name }) {
    return this.#names.get(headers[0]?.start ?? -1) ?? name;
  }
  isSection(now, before) {
    const [header] = before.headers;
    if (!now || now.headers.length !== before.headers.length) return false;
    if (now.incomplete && !before.incomplete) return false;
    const added = new Map(this.#added.get(header?.start ?? -1));
    const kept = before.entries.filter(({ nameSpan }) => !this.#removed.has(nameSpan.start));
    let at = 0;
    for (const entry of now.entries) {
      if (this.#isEntry(entry, kept[at])) at++;
      else if (entry.readable && added.get(entry.name) === entry.value) added.delete(entry.name);
      else return false;
    }
    return at === kept.length && added.size === 0;
  }
  #isEntry(now, before) {
    if (!before) return false;
    const { start } = before.nameSpan;
    const value = this.#values.get(start);
    const isName = now.name === (this.#names.get(start) ?? before.name);
    if (value !== void 0) return isName && now.readable && now.value === value;
    return isName && now.readable === before.readable && now.value === before.value;
  }
};

// src/fix/fix.ts
var ROUNDS = 10;
var READINGS = 100;
var SUPPRESSED = "a comment about its line suppresses findings: look at both together";
var WAITS = "another fix changes the same place";
var INEXACT = "the edited text would not read as intended";
async function fix(document, catalog, options = {}) {
  const read = await loadReader(document.syntax);
  const makeEditor = await loadEditor(document.syntax);
  const rounds = [];
  const seen = /* @__PURE__ */ new Map([[document.source.text, 0]]);
  let present = document;
  while (rounds.length < ROUNDS) {
    const round = fixOnce(present, findings(present, catalog, options), read, makeEditor, catalog, options);
    if (round.made.length === 0) return result(document, rounds, round.skipped);
    rounds.push(round);
    present = round.document;
    const cycle = seen.get(present.source.text);
    if (cycle !== void 0) return contradiction(document, rounds, cycle);
    seen.set(present.source.text, rounds.length);
  }
  const left = findings(present, catalog, options);
  return result(document, rounds, skip(left, `it is not done after ${ROUNDS} rounds`));
}
function result(document, rounds, skipped) {
  return {
    document: rounds.at(-1)?.document ?? document,
    applied: rounds.flatMap(({ made }) => diagnosticsOf(made)),
    rounds: rounds.map(({ made }) => made.flatMap(({ edits }) => edits)),
    skipped,
    guessed: rounds.reduce((names2, { made }) => guessedNames(names2, made), /* @__PURE__ */ new Set())
  };
}
function contradiction(document, rounds, cycle) {
  const [next] = rounds.slice(cycle);
  const skipped = skip(diagnosticsOf(next?.made ?? []), "it and another fix undo each other");
  return result(document, rounds.slice(0, cycle), skipped);
}
function findings(document, catalog, options) {
  const { findings: found2 } = lintConfigs(resolve(document, catalog), catalog, options);
  const isWanted = (diagnostic) => diagnostic.fix !== void 0 && (options.unsafe === true || diagnostic.fix.applicability === "safe");
  return found2.filter(isWanted);
}
function fixOnce(document, fixables, read, makeEditor, catalog, { canEncode = () => true }) {
  if (fixables.length === 0) return { document, made: [], skipped: [] };
  if (document.incomplete || document.source.text.includes("\0")) {
    return { document, made: [], skipped: skip(fixables, "the file cannot be read as a whole") };
  }
  const editor = makeEditor(document);
  const proof = new Proof(document, read);
  const made = [];
  const isSuppressed = aboutLine(document, catalog.rules);
  const isKept = ({ fix: fix3 }) => fix3.edits.some((edit) => edit.type === "remove" && isSuppressed(edit.nameSpan.start));
  const skipped = [...skip(fixables.filter(isKept), SUPPRESSED)];
  let open = fixables.filter((one) => !isKept(one));
  while (open.length > 0) {
    const { planned, waiting, refused } = choose(
      [...diagnosticsOf(made), ...open],
      document,
      editor,
      canEncode
    );
    const further = planned.slice(made.length);
    const exact = new Set(proof.exactOnes(further, made));
    const inexact = further.filter((one) => !exact.has(one));
    made.push(...exact);
    skipped.push(...refused, ...skip(diagnosticsOf(inexact), INEXACT));
    const isDone = inexact.length === 0 || proof.isSpent;
    if (isDone) skipped.push(...skip(waiting, WAITS));
    open = isDone ? [] : waiting;
  }
  return { document: proof.edited(made), made, skipped };
}
function diagnosticsOf(fixes) {
  return fixes.map(({ diagnostic }) => diagnostic);
}
function skip(fixables, reason) {
  return fixables.map((diagnostic) => ({ diagnostic, reason }));
}
var Proof = class {
  #document;
  #read;
  #readingsLeft = READINGS;
  constructor(document, read) {
    this.#document = document;
    this.#read = read;
  }
  edited(fixes) {
    if (fixes.length === 0) return this.#document;
    const { path, text } = this.#document.source;
    const edits = fixes.flatMap((one) => one.edits);
    return this.#read(new SourceFile(path, applyEdits(text, edits)));
  }
  get isSpent() {
    return this.#readingsLeft <= 0;
  }
  /** Mostly all of them. Where they do not read as intended, with those made before, each half is tried by itself. */
  exactOnes(fixes, made) {
    if (fixes.length === 0 || this.#areExact([...made, ...fixes])) return fixes;
    if (fixes.length < 2) return [];
    const half = fixes.length >> 1;
    const first = this.exactOnes(fixes.slice(0, half), made);
    return [...first, ...this.exactOnes(fixes.slice(half), [...made, ...first])];
  }
  #areExact(fixes) {
    if (this.#readingsLeft-- <= 0) return false;
    const intents = fixes.flatMap((one) => one.diagnostic.fix.edits);
    return readsAsIntended(this.edited(fixes), this.#document, intents);
  }
};

// src/report/json.ts
function diagnosticFields(diagnostic, placeOf2, documented) {
  const related = diagnostic.related.map(({ message: message2, span: span2 }) => ({ message: message2, ...placeOf2(span2) }));
  return findingAt(diagnostic, placeOf2(diagnostic.span), related, documented);
}
function findingAt({ rule, severity, section, option, message: message2, because, help }, place, related, documented) {
  return {
    rule,
    severity,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message: message2,
    ...because !== void 0 && { because },
    ...help !== void 0 && { help },
    ...documented.has(rule) && { docs: `docs/rules.md#${rule}` },
    ...place,
    ...related.length > 0 && { related }
  };
}
function fixWords({ fix: fix3 }) {
  return fix3 && { title: fix3.title, applicability: fix3.applicability };
}
function placeJson(source, span2) {
  const start = source.position(span2.start);
  const end = source.position(span2.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

// src/library/report.ts
function reportOn(document, settings, offset) {
  const { catalog, lintOptions, release } = settings;
  const { findings: findings2, suppressed } = lintConfigs(resolve(document, catalog), catalog, lintOptions);
  return {
    syntax: document.syntax,
    release,
    complete: !document.incomplete,
    findings: findings2.map((finding) => findingData(finding, document, offset)),
    suppressed: suppressed.map(({ diagnostic, by }) => {
      return { ...findingData(diagnostic, document, offset), suppression: by };
    })
  };
}
function findingData(diagnostic, { source }, offset) {
  const placeOf2 = (span2) => {
    return { ...placeJson(source, span2), start: span2.start + offset, end: span2.end + offset };
  };
  const fix3 = fixWords(diagnostic);
  return { ...diagnosticFields(diagnostic, placeOf2, builtin().rules), ...fix3 && { fix: fix3 } };
}

// src/library/fix.ts
async function fix2(text, options = {}) {
  checkOptions(options, ["syntax", "path", "catalog", "release", "rules", "placeholders", "unsafe"]);
  const { unsafe = false } = options;
  if (typeof unsafe !== "boolean") throw new ArgumentError("unsafe must be true or false");
  const settings = readSettings(options);
  const before = await readConfiguration(text, options);
  const result2 = await fix(before, settings.catalog, { ...settings.lintOptions, unsafe });
  const document = hideValues(result2.document, result2.guessed);
  const offset = markLength(text);
  return {
    text: text.slice(0, offset) + document.source.text,
    applied: result2.applied.map(appliedFix),
    skipped: result2.skipped.map(({ diagnostic, reason }) => ({
      finding: findingData(diagnostic, document, offset),
      reason
    })),
    ...reportOn(document, settings, offset)
  };
}
function appliedFix(diagnostic) {
  const { rule, section, option, message: message2 } = diagnostic;
  return {
    rule,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message: message2,
    ...fixWords(diagnostic)
  };
}

// src/library/lint.ts
async function lint(text, options = {}) {
  checkOptions(options, ["syntax", "path", "catalog", "release", "rules", "placeholders"]);
  const settings = readSettings(options);
  const document = await readConfiguration(text, options);
  return reportOn(document, settings, markLength(text));
}

// src/document/missing-part.ts
var NOT_COMPARED = "a part of the file may be missing, so it cannot be compared";
function missingPart({ incomplete, missing, problems }) {
  if (!incomplete) return void 0;
  const [problem] = problems.filter((one) => !one.isLocal);
  if (!problem && missing) return missing;
  return { message: problem?.message ?? "it cannot be read", offset: problem?.span.start ?? 0 };
}

// src/plan/pair-applications.ts
function pairApplications(before, after) {
  const [old, present] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old && present)
    return { ok: true, pairs: [{ before: old, after: present }], singles: [] };
  const [olds, presents] = [byName(before), byName(after)];
  if (!olds || !presents) return { ok: false, message: unpaired(before, after) };
  const pairs = [];
  const singles = [];
  for (const [name, config] of presents) {
    const same = olds.get(name);
    if (same) pairs.push({ before: same, after: config, name });
    else singles.push({ name, kind: "added" });
  }
  for (const name of olds.keys()) if (!presents.has(name)) singles.push({ name, kind: "removed" });
  return pairs.length > 0 ? { ok: true, pairs, singles } : { ok: false, message: unpaired(before, after) };
}
function byName(configs) {
  const names2 = /* @__PURE__ */ new Map();
  for (const config of configs) {
    const { name } = config.configuration;
    if (name === void 0 || names2.has(name)) return void 0;
    names2.set(name, config);
  }
  return names2;
}
function unpaired(before, after) {
  return `which applications belong together cannot be told, for they have no common names (before: ${names(before)}; after: ${names(after)}): export the one to compare alone`;
}
function names(configs) {
  return configs.map(({ configuration: { name } }) => name === void 0 ? "without a name" : JSON.stringify(name)).join(", ");
}

// src/effective/is-corrected.ts
function isCorrected({ isQuoted, option, text, content: content2 }) {
  if (isQuoted) return true;
  return option !== void 0 && content2.type === "value" && isCorrectedText(text, option.spec);
}

// src/plan/notes.ts
function whyThen({ option, takesEffect }) {
  if (!option) return "smtp-lint does not know this option.";
  if (takesEffect === "unknown") return "The documentation does not say when a change takes effect.";
  return `${option.source}: a change takes effect ${TAKES_EFFECT[takesEffect]}.`;
}
function notesOn(facts) {
  const { pair, option, takesEffect, before, after } = facts;
  const notes = [];
  const unused = whyUnused(facts);
  if (unused) notes.push(unused);
  if (pair.after.match !== "exact")
    notes.push(`The documentation knows no section [${pair.name}], so whether it is read is not known.`);
  if (takesEffect === "unknown") notes.push(whyThen(facts));
  for (const [when, side] of [
    ["before", before],
    ["after", after]
  ]) {
    const unknown = whyUnknown(side);
    if (unknown) notes.push(`The value ${when} the change ${unknown}.`);
  }
  const { discontinued } = option?.facts ?? {};
  if (discontinued !== void 0 && compareReleases(discontinued, facts.release) <= 0)
    notes.push(`It was discontinued with ${discontinued}.`);
  return notes;
}
function whyUnused({ pair: { after }, usedWhen: usedWhen2, isUsed }) {
  if (isUsed || !usedWhen2) return void 0;
  const why = phrases(after, deciding(usedWhen2, after));
  return `It is used only when ${describe(usedWhen2)}; ${why}.`;
}
function whyUnknown({ origin, isKnown: isKnown2, read }) {
  if (isKnown2) return void 0;
  if (origin === "nowhere" || !read) return "is not known, for a part of the section cannot be read";
  const { content: content2 } = read;
  if (content2.type === "illegal") return "is not one the option accepts";
  if (content2.type === "unknown")
    return content2.why === "placeholder" ? "is a placeholder" : "cannot be read";
  if (isCorrected(read)) return "is written so that what the server makes of it is not documented";
  return void 0;
}

// src/plan/shown-option.ts
function shownOption(name, reads) {
  return reads.find((read) => read !== void 0 && read.name !== name)?.name ?? name;
}

// src/plan/source-of.ts
function sourceOf({ nameSpan, valueSpan }, { source }) {
  const start = Math.min(nameSpan.start, valueSpan.start);
  const end = Math.max(nameSpan.end, valueSpan.end);
  return source.text.slice(start, end).replace(/\r\n?/g, "\n");
}

// src/plan/compare-option.ts
function compareOption(name, pair, documents, release) {
  const [old, present] = [pair.before.setting(name), pair.after.setting(name)];
  const lookup = pair.after.catalog.lookup(name);
  const option = lookup.type === "option" ? lookup.option : void 0;
  const [before, after] = [sideOf(old, option), sideOf(present, option)];
  const shown = shownOption(name, [old.read, present.read]);
  const isSecret = option?.isSecret ?? false;
  if (isSameSetting(old, present, option, documents)) {
    if (old.read?.entry.value === present.read?.entry.value) return { type: "same" };
    return { type: "respelling", respelling: { pair, option: shown, before, after, isSecret } };
  }
  const takesEffect = option?.takesEffect ?? "unknown";
  const usedWhen2 = usedWhenOf(lookup);
  const uses = usedWhen2 ? [pair.before.holds(usedWhen2), pair.after.holds(usedWhen2)] : [true];
  const isUsed = uses.some((use) => use !== false);
  const isCertain = takesEffect !== "unknown" && (!isUsed || uses.includes(true)) && before.isKnown && after.isKnown && pair.after.match === "exact";
  const facts = { pair, option, takesEffect, before, after, usedWhen: usedWhen2, isUsed, release };
  return {
    type: "change",
    change: {
      pair,
      option: shown,
      kind: before.origin === "nowhere" ? "added" : after.origin === "nowhere" ? "removed" : "changed",
      before,
      after,
      takesEffect,
      isUsed,
      isCertain,
      isSecret,
      because: whyThen(facts),
      notes: notesOn(facts)
    }
  };
}
function sideOf({ origin, fact, read }, option) {
  if (origin === "default") return { origin, text: option?.default?.text, read: void 0, isKnown: true };
  if (origin === "nowhere" || !read)
    return { origin: "nowhere", text: void 0, read: void 0, isKnown: fact.known };
  const text = isShown(read) ? shownPart(read.entry.value) : void 0;
  return { origin, text, read, isKnown: fact.known && !isCorrected(read) };
}
function shownPart(text) {
  const length = shownLength(text);
  return length < text.length ? `${text.slice(0, length)}…` : text;
}
function isSameSetting(old, present, option, documents) {
  if (option?.facts.shadows !== void 0 && old.origin !== present.origin) return false;
  const isGuessed = [old, present].some(({ read }) => read && isCorrected(read));
  if (!old.fact.known || !present.fact.known || isGuessed)
    return hasSameText(old.read, present.read, documents);
  if (!option) return old.fact.value === present.fact.value;
  return isSameValue(old.fact.value, present.fact.value, option.spec);
}
function hasSameText(old, present, { before, after }) {
  if (!old || !present) return old === present;
  if (old.entry.readable && present.entry.readable) return old.entry.value === present.entry.value;
  const [oldText, presentText] = [sourceOf(old.entry, before), sourceOf(present.entry, after)];
  return oldText === presentText && (!oldText.includes("*") || before.source.text === after.source.text);
}

// src/plan/interim.ts
function interimFindings(states, known, catalog, options) {
  const isKnown2 = new Set(known.map(identity));
  const findings2 = /* @__PURE__ */ new Map();
  for (const { config, from, until, placeOf: placeOf2 } of states) {
    for (const diagnostic of applyRules([config], catalog, options)) {
      const key = identity(diagnostic);
      if (catalog.rules.get(diagnostic.rule)?.isAboutText || isKnown2.has(key)) continue;
      const earlier = findings2.get(key);
      if (earlier) {
        findings2.set(key, { ...earlier, until });
        continue;
      }
      const related = diagnostic.related.map(({ message: message2, span: span2 }) => ({ message: message2, ...placeOf2(span2) }));
      findings2.set(key, { from, until, diagnostic, place: placeOf2(diagnostic.span), related });
    }
  }
  return [...findings2.values()];
}
function identity({ rule, section, option }) {
  return JSON.stringify([rule, section, option]);
}

// src/plan/other-sections.ts
function otherSections(before, after) {
  const [old, present] = [undescribed(before), undescribed(after)];
  const names2 = /* @__PURE__ */ new Set([...present.keys(), ...old.keys()]);
  const differing = [...names2].filter((name) => {
    return content(old.get(name), before.document) !== content(present.get(name), after.document);
  });
  return [...new Set(differing.map(shownSection))];
}
function undescribed({ catalog, configuration }) {
  const sections = configuration.sections.filter((section) => !catalog.describe(section.name));
  return new Map(sections.map((section) => [section.name, section]));
}
function content(section, document) {
  if (!section) return void 0;
  if (section.incomplete) return document.source.text;
  if (section.entries.length === 0) return void 0;
  const values = new Map(
    section.entries.map((entry) => [
      entry.name,
      entry.readable ? `=${entry.value}` : sourceOf(entry, document)
    ])
  );
  return JSON.stringify([...values].sort(([one], [other]) => one < other ? -1 : 1));
}

// src/plan/section-pairs.ts
function sectionPairs(before, after, application) {
  const names2 = new Set([...after.sections, ...before.sections].map((section) => section.name));
  return [...names2].map((name) => ({
    application,
    name,
    before: sectionIn(before, name),
    after: sectionIn(after, name),
    isIn: { before: before.section(name) !== void 0, after: after.section(name) !== void 0 }
  }));
}
function sectionIn(config, name) {
  return config.section(name) ?? empty(config, name);
}
function empty({ document, configuration, catalog, hasSection }, name) {
  const described = catalog.describe(name);
  if (!described) throw new Error("a section of a pair is described");
  const section = { name, headers: [configuration.anchor], entries: [], incomplete: document.incomplete };
  return new SectionConfig(section, described, document, hasSection);
}

// src/plan/moment.ts
var MOMENTS = ["immediately", "next-cycle", "next-pop-cycle", "restart"];
function isMoment(takesEffect) {
  return MOMENTS.includes(takesEffect);
}
function isAtLeast(moment, other) {
  return MOMENTS.indexOf(moment) >= MOMENTS.indexOf(other);
}
function momentsOf(effects) {
  const all = new Set(effects);
  return MOMENTS.filter((moment) => all.has(moment));
}
function heaviest(effects) {
  return momentsOf(effects).at(-1) ?? (effects.includes("unknown") ? "unknown" : "nothing");
}

// src/plan/split-change.ts
var SPLIT_CHANGE = "split-change";
function splitChanges({ pairs, changes }, states, severity, catalog) {
  const byPair = new Map(pairs.map((pair) => [pair, []]));
  for (const change of changes) byPair.get(change.pair)?.push(...toTimed(change));
  return [...byPair].flatMap(([pair, timed]) => {
    const groups = Object.values(pair.after.catalog.file.changesTogether ?? {});
    return groups.flatMap((group) => {
      const own = timed.filter(({ change }) => group.options.includes(change.option));
      const parts = own.filter((one) => isUsedBetween(one, own, states));
      return splitChange(group, parts, severity, catalog) ?? [];
    });
  });
}
function toTimed(change) {
  const { takesEffect, isUsed, isCertain } = change;
  return isUsed && isCertain && isMoment(takesEffect) ? [{ change, moment: takesEffect }] : [];
}
function isUsedBetween({ change }, group, states) {
  const moments = momentsOf(group.map(({ moment }) => moment));
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === void 0 || last === void 0) return false;
  const partial = states.filter(({ from, until }) => isAtLeast(from, first) && isAtLeast(last, until));
  return partial.some(({ config }) => {
    const section = sectionIn(config, change.pair.name);
    const usedWhen2 = usedWhenOf(section.catalog.lookup(change.option));
    return !usedWhen2 || section.holds(usedWhen2) !== false;
  });
}
function splitChange({ because }, changes, severity, catalog) {
  const moments = momentsOf(changes.map(({ moment }) => moment));
  const [from, ...later] = moments;
  const until = later.at(-1);
  const first = changes.find(({ moment }) => moment === from);
  if (from === void 0 || until === void 0 || !first) return void 0;
  const place = placeOf(first.change);
  const diagnostic = {
    rule: SPLIT_CHANGE,
    severity,
    section: first.change.pair.name,
    option: first.change.option,
    message: `${message(changes, moments)}.`,
    because: withSource(because, catalog.rules.get(SPLIT_CHANGE)?.inferred),
    span: place.span,
    related: []
  };
  const others = changes.filter((one) => one !== first);
  const related = others.map(({ change, moment }) => ({
    message: `${change.option} changes ${TAKES_EFFECT[moment]}`,
    ...placeOf(change)
  }));
  return { from, until, diagnostic, place, related };
}
function message(changes, moments) {
  const parts = moments.map((moment, at) => {
    const names2 = changes.filter((one) => one.moment === moment).map(({ change }) => change.option);
    const verb = at > 0 ? " only" : names2.length > 1 ? " change" : " changes";
    return `${enumerate(names2, "and")}${verb} ${TAKES_EFFECT[moment]}`;
  });
  return parts.join(", ");
}
function placeOf({ pair, before, after }) {
  if (after.read) return { side: "after", span: valuePlace(after.read) };
  if (before.read) return { side: "before", span: valuePlace(before.read) };
  return { side: "after", span: pair.after.header };
}

// src/plan/state-between.ts
function statesBetween(sides) {
  const used = sides.changes.filter((change) => change.isUsed);
  const moments = momentsOf(used.map(({ takesEffect }) => takesEffect));
  return moments.slice(0, -1).map((from, at) => ({ from, until: moments[at + 1], ...mix(sides, from) }));
}
function mix({ before, after, pairs, changes }, from) {
  const distance = before.document.source.text.length + 1;
  const moved2 = ({ start, end }) => span(start + distance, end + distance);
  const byPair = new Map(pairs.map((pair) => [pair, /* @__PURE__ */ new Map()]));
  for (const change of changes) byPair.get(change.pair)?.set(nameOf(change), change);
  const sections = [...byPair].flatMap(([pair, own]) => mixSection(pair, own, from, moved2) ?? []);
  const names2 = new Set(pairs.map((pair) => pair.name));
  const others = [...after.configuration.sections, ...before.configuration.sections].filter(({ name }) => !names2.has(name)).map(({ name }) => ({ name, headers: [span(0, 0)], entries: [], incomplete: false }));
  const document = {
    source: new SourceFile("", ""),
    // Quotes that a .cfg should not have are gone from the values.
    syntax: "yaml",
    configurations: [
      { sections: [...sections, ...others], anchor: moved2(after.configuration.anchor), isEmailServer: true }
    ],
    problems: [],
    structure: [],
    comments: () => [],
    incomplete: false
  };
  return {
    config: resolve(document, after.catalog)[0],
    placeOf: ({ start, end }) => start < distance ? { side: "before", span: span(start, end) } : { side: "after", span: span(start - distance, end - distance) }
  };
}
var UNKNOWN = "{{ unknown }}";
function mixSection({ name, before, after, isIn }, changes, from, moved2) {
  const entries = [];
  for (const option of optionsOf(before, after)) {
    const old = entryOf(before, option, (span2) => span2);
    const present = entryOf(after, option, moved2);
    const change = changes.get(option);
    const entry = !change || isLive(change, from) ? present : old;
    if (change?.takesEffect === "unknown") {
      const either = present ?? old;
      if (either) entries.push({ ...either, value: UNKNOWN });
    } else if (entry) entries.push(entry);
  }
  const isThere = isIn.before || entries.length > 0;
  if (!isThere) return void 0;
  const headers = isIn.after ? after.headers.map(moved2) : before.headers;
  return { name, headers, entries, incomplete: before.isIncomplete || after.isIncomplete };
}
function optionsOf(...sections) {
  const known = sections.flatMap((section) => section.entries.filter(({ option }) => option !== void 0));
  return new Set(known.map(({ entry }) => entry.name));
}
function entryOf(section, option, move) {
  const { origin, read } = section.setting(option);
  if (origin !== "file" || !read) return void 0;
  const { entry, text } = read;
  return { ...entry, value: text, nameSpan: move(entry.nameSpan), valueSpan: move(entry.valueSpan) };
}
function nameOf({ before, after }) {
  return (after.read ?? before.read)?.entry.name;
}
function isLive({ takesEffect }, from) {
  return isMoment(takesEffect) && isAtLeast(from, takesEffect);
}

// src/plan/steps.ts
function stepsFor({ takesEffect, isOpen: isOpen2 }, isWrongBetween) {
  if (isWrongBetween) return ["Stop E-mail Server.", "Save the change.", "Start E-mail Server."];
  if (takesEffect === "restart") return ["Save the change.", "Restart E-mail Server at once."];
  if (isOpen2) return ["Save the change.", "Restart E-mail Server to be sure that all of it is in effect."];
  return isMoment(takesEffect) ? [`Save the change: it takes effect ${TAKES_EFFECT[takesEffect]}.`] : [];
}

// src/plan/verdict.ts
function verdictOn(changes, hasOthers) {
  const used = changes.filter((change) => change.isUsed);
  const effects = used.map(({ takesEffect }) => takesEffect);
  return {
    takesEffect: heaviest(effects),
    isCertain: used.every((change) => change.isCertain) && !hasOthers,
    isOpen: effects.includes("unknown")
  };
}

// src/plan/plan.ts
function plan({ pairs, singles }, catalog, options = {}) {
  const parts = pairs.map((pair) => planPair(pair, catalog, options));
  const changes = parts.flatMap((part) => part.changes);
  const interim = parts.flatMap((part) => part.interim);
  const others = [...new Set(parts.flatMap((part) => part.otherSections))];
  const incomplete = parts.flatMap((part) => part.incomplete);
  const verdict = verdictOn(changes, others.length + singles.length + incomplete.length > 0);
  return {
    changes,
    respellings: parts.flatMap((part) => part.respellings),
    interim,
    otherSections: others,
    incomplete,
    applications: singles,
    verdict,
    steps: stepsFor(verdict, interim.length > 0),
    errors: parts.reduce((sum, part) => sum + part.errors, 0)
  };
}
function planPair({ before, after, name }, catalog, options) {
  const release = options.release ?? catalog.newestRelease;
  const pairs = sectionPairs(before, after, name);
  const documents = { before: before.document, after: after.document };
  const changes = [];
  const respellings = [];
  for (const pair of pairs) {
    for (const option of writtenOptions(pair)) {
      const comparison = compareOption(option, pair, documents, release);
      if (comparison.type === "change") changes.push(comparison.change);
      if (comparison.type === "respelling") respellings.push(comparison.respelling);
    }
  }
  const { findings: reported, suppressed } = lintConfigs([after], catalog, options);
  const found2 = [...reported, ...suppressed.map(({ diagnostic }) => diagnostic)];
  return {
    changes,
    respellings,
    interim: findBetween({ before, after, pairs, changes }, found2, catalog, options),
    otherSections: otherSections(before, after),
    incomplete: incompleteSections(pairs, documents),
    errors: reported.filter(({ severity }) => severity === "error").length
  };
}
function findBetween(sides, found2, catalog, options) {
  const states = statesBetween(sides);
  if (states.length === 0) return [];
  const known = [...found2, ...applyRules([sides.before], catalog, options)];
  const severity = severityTable(catalog, options)(SPLIT_CHANGE);
  const all = [
    ...interimFindings(states, known, catalog, options),
    ...severity === "off" ? [] : splitChanges(sides, states, severity, catalog)
  ];
  return all.filter(({ diagnostic }) => diagnostic.severity !== "info");
}
function incompleteSections(pairs, { before, after }) {
  if (before.source.text === after.source.text) return [];
  const incomplete = pairs.filter((pair) => pair.before.isIncomplete || pair.after.isIncomplete);
  return incomplete.map((pair) => pair.name);
}
function writtenOptions({ before, after }) {
  return new Set([...after.entries, ...before.entries].map(({ entry }) => entry.name));
}

// src/plan/sentence.ts
var CLAUSES = [
  ["restart", "needs a restart", "need a restart"],
  ["next-pop-cycle", "takes effect at the next POP cycle", "take effect at the next POP cycle"],
  ["next-cycle", "takes effect at the next cycle", "take effect at the next cycle"],
  ["immediately", "takes effect immediately", "take effect immediately"],
  [
    "unknown",
    "takes effect at a moment that is not documented",
    "take effect at a moment that is not documented"
  ]
];
function verdictSentence({ changes, otherSections: otherSections2, verdict, interim }) {
  if (changes.length === 0) {
    if (otherSections2.length > 0) return "No changes in the sections that smtp-lint knows.";
    return verdict.isCertain ? "No changes." : "No changes, at least in what can be compared.";
  }
  const used = changes.filter((change) => change.isUsed);
  const counts = CLAUSES.map(([moment, one, several]) => {
    const number = used.filter(({ takesEffect }) => takesEffect === moment).length;
    return [number, one, several];
  });
  const unused = [changes.length - used.length, "has no effect now", "have no effect now"];
  const clauses = [...counts, unused].filter(([number]) => number > 0).map(([number, one, several], at) => {
    const noun = at > 0 ? "" : number === 1 ? " change" : " changes";
    return `${number}${noun} ${number === 1 ? one : several}`;
  });
  return `${clauses.join(", ")}: ${conclusion(verdict, interim.length > 0)}.`;
}
function conclusion({ takesEffect, isCertain, isOpen: isOpen2 }, isWrongBetween) {
  if (takesEffect === "restart")
    return isCertain ? "restart E-mail Server" : "at least restart E-mail Server";
  if (isWrongBetween) {
    const but = "E-mail Server must not run while only a part of it is in effect";
    return isOpen2 ? `at least for this, ${but}` : but;
  }
  if (takesEffect === "nothing") return isCertain ? "nothing to do" : "at least for this, nothing to do";
  if (isOpen2) return "at least no restart is known to be needed";
  return isCertain ? "no restart is needed" : "no restart is needed, at least for what is known";
}

// src/report/plan-report.ts
function isHidden({ before, after, isSecret }) {
  return isSecret || [before, after].some((side) => side.origin === "file" && side.text === void 0);
}

// src/report/plan-json.ts
function planObject(report) {
  const { before, after, plan: plan3, showAll } = report;
  return {
    before: before.path,
    after: after.path,
    changes: plan3.changes.map(changeObject),
    unchanged: showAll ? plan3.respellings.map(respellingObject) : [],
    interim: plan3.interim.map((finding) => interimObject(finding, report)),
    otherSections: plan3.otherSections,
    incomplete: plan3.incomplete,
    applications: plan3.applications,
    verdict: { ...verdictObject(plan3.verdict), sentence: verdictSentence(plan3) },
    steps: plan3.steps,
    errors: plan3.errors
  };
}
function verdictObject({ takesEffect, isCertain }) {
  return {
    takesEffect: takesEffect === "nothing" ? takesEffect : adjective(takesEffect),
    certain: isCertain
  };
}
function adjective(takesEffect) {
  return takesEffect === "immediately" ? "immediate" : takesEffect;
}
function changeObject(change) {
  const { pair, option, kind, takesEffect, isUsed, isCertain, because, notes } = change;
  return {
    ...nameObject(pair, option),
    kind,
    ...valuesObject(change),
    takesEffect: adjective(takesEffect),
    used: isUsed,
    certain: isCertain,
    because,
    ...notes.length > 0 && { notes }
  };
}
function respellingObject(respelling) {
  return { ...nameObject(respelling.pair, respelling.option), ...valuesObject(respelling) };
}
function nameObject({ application, name }, option) {
  return { ...application !== void 0 && { application }, section: name, option };
}
function valuesObject(values) {
  const { before, after, isSecret } = values;
  const origin = { before: before.origin, after: after.origin };
  if (isSecret) return { secret: true, origin };
  if (isHidden(values)) return { hidden: true, origin };
  return {
    ...before.text !== void 0 && { before: before.text },
    ...after.text !== void 0 && { after: after.text },
    origin
  };
}
function interimObject(finding, report) {
  const { diagnostic, from, until, place, related } = finding;
  const placed = ({ side, span: span2 }) => {
    const source = report[side];
    return { path: source.path, ...placeJson(source, span2) };
  };
  return {
    ...findingAt(
      diagnostic,
      placed(place),
      related.map((one) => ({ message: one.message, ...placed(one) })),
      report.documented
    ),
    from: adjective(from),
    until: adjective(until)
  };
}

// src/library/plan.ts
async function plan2(before, after, options = {}) {
  checkOptions(options, ["syntax", "before", "after", "catalog", "release", "rules", "placeholders"]);
  const { catalog, lintOptions } = readSettings(options);
  const old = await readSide("before", before, options);
  const present = await readSide("after", after, options);
  const missing = missingPlace("before", old) ?? missingPlace("after", present);
  if (missing) return missing;
  const pairing = pairApplications(resolve(old, catalog), resolve(present, catalog));
  if (!pairing.ok) return { ok: false, message: pairing.message };
  const made = plan(pairing, catalog, lintOptions);
  const sides = { before: old.source, after: present.source };
  const data = planObject({
    ...sides,
    plan: made,
    showAll: true,
    showErrors: true,
    documented: builtin().rules
  });
  return { ok: true, ...data };
}
function readSide(side, text, { syntax, [side]: own = {} }) {
  checkOptions(own, ["syntax", "path"]);
  return readConfiguration(text, { path: own.path, syntax: own.syntax ?? syntax }, side);
}
function missingPlace(side, document) {
  const missing = missingPart(document);
  if (!missing) return void 0;
  const place = { side, ...document.source.position(missing.offset) };
  return { ok: false, message: `${missing.message}; ${NOT_COMPARED}`, place };
}

// src/values/placeholder.ts
function placeholder(name) {
  const plain = name.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_+|_+$/g, "");
  return `\${${plain || "VALUE"}}`;
}

// src/catalog/preset.ts
function builtinPresets() {
  return JSON.parse(`[{"preset":"default","summary":"Every option at its default.","sources":["Genesys option reference, smtp-client section"],"everyOption":true,"sections":{"smtp-client":{"server":{"fill":"SERVER","example":"smtp.example.com"}}}},{"preset":"relay","summary":"An SMTP server that takes mail without a login, such as a relay within the company.","sources":["Genesys option reference, smtp-client section"],"notes":["The relay must accept mail from the host of E-mail Server."],"sections":{"smtp-client":{"server-type":"SMTP","server":{"fill":"SERVER","example":"relay.example.com"},"port":"25","smtp-connection-security":"none","enable-authentication":"false"}}},{"preset":"smtp-auth","summary":"An SMTP server that takes a user name and a password, over an encrypted connection.","sources":["Genesys option reference, smtp-client section","RFC 6409 and RFC 8314, for the ports"],"sections":{"smtp-client":{"server-type":"SMTP","server":{"fill":"SERVER","example":"smtp.example.com"},"port":{"value":"587","note":"587 begins in clear and answers STARTTLS; 465 with ssl-tls is the other common pair."},"smtp-connection-security":"start-tls-required","enable-authentication":"true","user":{"fill":"MAIL_USER","example":"contact-center@example.com"},"password":{"fill":"PASSWORD","example":"an-example"}}}},{"preset":"gmail-oauth2","summary":"Gmail over SMTP with OAuth 2.0.","release":"8.5.201.05","inferred":"concluded from the release that introduced the section with the secret of the Google application","sources":["Genesys option reference, smtp-client section","Genesys E-mail Server documentation, mailboxes with Gmail","Google, OAuth 2.0 mechanism for Gmail","published Gmail SMTP settings, for host and port"],"notes":["Google refuses a refresh token after seven days while the consent screen of the application is published for testing only."],"sections":{"smtp-client":{"server-type":"SMTP","server":"smtp.gmail.com","port":"587","smtp-connection-security":"start-tls-required","enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2","user":{"fill":"MAIL_USER","example":"contact.center@gmail.com","note":"The whole Gmail address."},"password":{"fill":"REFRESH_TOKEN","example":"an-example","note":"Here the refresh token, granted for https://mail.google.com/."},"client-id":{"fill":"CLIENT_ID","example":"1234-example.apps.googleusercontent.com"},"tenant-authority":{"value":"google","note":"The default is Microsoft's authority, whose tokens Gmail refuses."},"secret":"smtp"},"secret-smtp":{"password":{"fill":"CLIENT_SECRET","example":"an-example"}}}},{"preset":"office365-oauth2","summary":"Office 365 over SMTP with OAuth 2.0, with the password of the mailbox.","release":"8.5.202.02","inferred":"concluded from the release that modified the options for OAuth 2.0 with Microsoft; they were introduced for EWS","sources":["Genesys option reference, smtp-client section","Microsoft, how to authenticate an IMAP, POP or SMTP application with OAuth, for host and port","Microsoft identity platform, resource owner password credentials","Microsoft, improvements in SMTP authenticated submission, for the number of connections"],"notes":["Microsoft advises against requesting tokens with a password, and refuses it for accounts with multi-factor authentication. From 8.5.212.01 on the preset office365-client-credentials does without.","SMTP AUTH must be enabled for the mailbox."],"sections":{"smtp-client":{"server-type":"SMTP","server":"smtp.office365.com","port":"587","smtp-connection-security":"start-tls-required","cnx-pool-size":{"value":"3","note":"Exchange Online accepts three connections at a time for a mailbox."},"enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2","user":{"fill":"MAIL_USER","example":"contact-center@example.com","note":"The user principal name of the mailbox."},"password":{"fill":"PASSWORD","example":"an-example","note":"Here the password of the mailbox."},"client-id":{"fill":"CLIENT_ID","example":"11111111-2222-3333-4444-555555555555"},"directory-id":{"fill":"DIRECTORY_ID","example":"66666666-7777-8888-9999-000000000000"},"tenant-authority":"https://login.microsoftonline.com"}}},{"preset":"office365-client-credentials","summary":"Office 365 over SMTP with OAuth 2.0, with the secret of an application.","release":"8.5.212.01","inferred":"concluded from the release that introduced the grant","sources":["Genesys option reference, smtp-client section","Microsoft, how to authenticate an IMAP, POP or SMTP application with OAuth","Microsoft, improvements in SMTP authenticated submission, for the number of connections"],"notes":["The application needs the permission SMTP.SendAsApp with the consent of an administrator, a service principal in Exchange Online made with the object id of the enterprise application, and full access to the mailbox.","SMTP AUTH must be enabled for the mailbox."],"sections":{"smtp-client":{"server-type":"SMTP","server":"smtp.office365.com","port":"587","smtp-connection-security":"start-tls-required","cnx-pool-size":{"value":"3","note":"Exchange Online accepts three connections at a time for a mailbox."},"enable-authentication":"true","mail.smtp.auth.mechanisms":"XOAUTH2","grant-type":"client_credentials","user":{"fill":"MAIL_USER","example":"contact-center@example.com","note":"The user principal name of the mailbox."},"password":{"fill":"CLIENT_SECRET","example":"an-example","note":"Here the secret of the Azure application."},"client-id":{"fill":"CLIENT_ID","example":"11111111-2222-3333-4444-555555555555"},"directory-id":{"fill":"DIRECTORY_ID","example":"66666666-7777-8888-9999-000000000000"},"tenant-authority":"https://login.microsoftonline.com","scope":{"value":"https://outlook.office.com/.default","note":"Microsoft's page on this grant writes https://outlook.office365.com/.default."}}}},{"preset":"graph","summary":"Office 365 through the Graph API, with the secret of an application.","release":"8.5.205.03","inferred":"concluded from the release that modified the options for the Graph API","sources":["Genesys option reference, smtp-client section","Genesys IWD Email, administrator's guide, Office 365 mailboxes, a sibling product, for the permissions"],"notes":["The application needs the application permissions Mail.ReadWrite and Mail.Send of the Graph API."],"sections":{"smtp-client":{"server-type":"GRAPH","enable-authentication":"true","user":{"fill":"MAIL_USER","example":"contact-center@example.com","note":"The mailbox that mail is sent from."},"password":{"fill":"CLIENT_SECRET","example":"an-example","note":"Here the secret of the Azure application."},"client-id":{"fill":"CLIENT_ID","example":"11111111-2222-3333-4444-555555555555"},"directory-id":{"fill":"DIRECTORY_ID","example":"66666666-7777-8888-9999-000000000000"},"tenant-authority":"https://login.microsoftonline.com","scope":{"value":"https://graph.microsoft.com/.default","note":"The default is the scope of Exchange Online, whose tokens the Graph API refuses."}}}},{"preset":"ews","summary":"An Exchange server of one's own through EWS, with user name and password.","sources":["Genesys option reference, smtp-client section","published EWS addresses, for the form of the URL"],"notes":["Microsoft is switching EWS off in Exchange Online; servers of one's own are not concerned."],"sections":{"smtp-client":{"server-type":"EWS","server":{"fill":"EWS_URL","example":"https://exchange.example.com/EWS/Exchange.asmx","note":"The URL of the service, such as https://exchange.example.com/EWS/Exchange.asmx, not a host name."},"exchange-version":{"fill":"EXCHANGE_VERSION","example":"Exchange2016"},"enable-authentication":"true","user":{"fill":"MAIL_USER","example":"contact-center@example.com"},"password":{"fill":"PASSWORD","example":"an-example"}}}}]`);
}
function settingText(setting) {
  if (typeof setting === "string") return setting;
  return "fill" in setting ? placeholder(setting.fill) : setting.value;
}
function fillName(option, section, catalog, presets2) {
  const counts = /* @__PURE__ */ new Map();
  for (const [name, settings] of presets2.flatMap(({ sections }) => Object.entries(sections))) {
    const setting = ownProperty(settings, option);
    if (typeof setting !== "object" || !("fill" in setting)) continue;
    if (catalog.describe(name)?.section !== section) continue;
    counts.set(setting.fill, (counts.get(setting.fill) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
function settingNote(setting) {
  return typeof setting === "string" ? void 0 : setting.note;
}

// src/text/wrap.ts
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

// src/generate/configuration-schema.ts
var CONFIGURATION_SCHEMA = "smtp-lint.schema.json";

// src/generate/template.ts
function supports({ release: least }, release) {
  return least === void 0 || compareReleases(least, release) <= 0;
}
function template(preset, catalog, options) {
  const lines = [];
  if (options.forYaml) lines.push(comment(` yaml-language-server: $schema=${CONFIGURATION_SCHEMA}`));
  lines.push(...head(preset, options));
  for (const { name, section, blocks } of templateSections(preset, catalog, options)) {
    lines.push({ type: "blank" }, ...paragraph(section.file.summary), { type: "section", name });
    for (const { about: about2, setting } of blocks) lines.push({ type: "blank" }, ...about2, setting);
    if (options.full || preset.everyOption) lines.push(...families(section));
  }
  return lines;
}
function templateSections(preset, catalog, options) {
  return Object.entries(preset.sections).flatMap(([name, settings]) => {
    const section = catalog.describe(name)?.section;
    return section ? [{ name, section, blocks: optionBlocks(name, section, settings, preset, catalog, options) }] : [];
  });
}
function head(preset, { release }) {
  const least = preset.release ? `It needs release ${preset.release} or later` : "";
  const why = preset.inferred ? ` (not in the option reference: ${preset.inferred})` : "";
  const placeholders = `Put a value of your own in the place of each \${NAME}.`;
  return [
    ...paragraph(`Preset ${preset.preset}. ${preset.summary}`),
    ...paragraph(`For release ${release} of E-mail Server. ${least && `${least}${why}. `}${placeholders}`),
    ...(preset.notes ?? []).flatMap(paragraph),
    ...paragraph(`Derived, not published by the vendor, from: ${preset.sources.join("; ")}.`)
  ];
}
function optionBlocks(sectionName, section, settings, { everyOption = false }, catalog, { release, full, presets: presets2 }) {
  const blocks = [];
  for (const [name, setting] of Object.entries(settings)) {
    const option = section.option(name);
    if (!option || !isKnown(option, release)) continue;
    const line = { type: "option", name, value: settingText(setting) };
    blocks.push({ about: about(option, release, settingNote(setting)), setting: line });
  }
  if (!full && !everyOption) return blocks;
  for (const name of section.optionNames()) {
    const option = section.option(name);
    if (!option || name in settings || !isKnown(option, release)) continue;
    const isOff = !everyOption || option.default === void 0;
    const fill = () => fillName(name, section, catalog, presets2) ?? `${sectionName}_${name}`;
    const value = option.default?.text ?? placeholder(fill());
    const note = isOff ? usedWhen(option) : void 0;
    blocks.push({ about: about(option, release, note), setting: { type: "option", name, value, isOff } });
  }
  return blocks;
}
function isKnown({ facts: { introduced, discontinued } }, release) {
  const isIntroduced = introduced === void 0 || compareReleases(introduced, release) <= 0;
  const isGone = discontinued !== void 0 && compareReleases(discontinued, release) <= 0;
  return isIntroduced && !isGone;
}
function about(option, release, note) {
  const { summary, details, introduced = "not documented", discontinued, valuesIntroduced } = option.facts;
  const later = Object.entries(valuesIntroduced ?? {}).map(([value, since]) => {
    const isMissing = compareReleases(since.release, release) > 0;
    return `; ${value} ${since.release}${isMissing ? `, so not with ${release}` : ""}`;
  });
  const rows = [
    ["accepts", acceptsOf(option)],
    ["default", option.default === void 0 ? "none" : option.default.text || "empty"],
    ["takes effect", TAKES_EFFECT[option.takesEffect]],
    ["introduced", introduced + later.join("")],
    ["discontinued", discontinued]
  ];
  return [
    ...[summary, details, note].filter((text) => text !== void 0).flatMap(paragraph),
    ...rows.flatMap(([label, text]) => text === void 0 ? [] : row(label, text))
  ];
}
function usedWhen({ usedWhen: usedWhen2 }) {
  return usedWhen2 && `Used when ${describe(usedWhen2, "spelled-out")}.`;
}
function families({ file }) {
  const lines = Object.entries(file.families ?? {}).flatMap(([prefix, { summary }]) => {
    return row(`${prefix}*`, summary);
  });
  return lines.length > 0 ? [{ type: "blank" }, comment(" Further options:"), ...lines] : [];
}
var WIDTH = 100;
var LABEL = 14;
function row(label, text) {
  const [first = "", ...rest] = wrap(text, WIDTH - LABEL - 3);
  const indent = " ".repeat(LABEL + 3);
  return [comment(`   ${label.padEnd(LABEL)}${first}`), ...rest.map((part) => comment(indent + part))];
}
function paragraph(text) {
  return wrap(text, WIDTH).map((part) => comment(` ${part}`));
}
function comment(text) {
  return { type: "comment", text };
}

// src/write/writers.ts
async function loadWriter(syntax) {
  switch (syntax) {
    case "cfg":
      return (await import("./cfg-ZLOQLXI5.js")).writeCfg;
    case "yaml":
      return (await import("./yaml-GGF5OBKA.js")).writeYaml;
    case "json":
      return (await import("./json-A574R36R.js")).writeJson;
    case "xml":
      return (await import("./xml-CANZB3WQ.js")).writeXml;
  }
}

// src/library/template.ts
async function presets() {
  return builtinPresets().map(({ preset, summary, release, inferred, notes = [], sources }) => ({
    name: preset,
    summary,
    ...release !== void 0 && { release },
    ...inferred !== void 0 && { inferred },
    notes,
    sources
  }));
}
async function template2(preset, options = {}) {
  checkOptions(options, ["syntax", "full", "release", "catalog"]);
  const { full = false } = options;
  if (typeof full !== "boolean") throw new ArgumentError("full must be true or false");
  const all = builtinPresets();
  const found2 = find(preset, all);
  const catalog = fullCatalog(options.catalog);
  const release = readRelease(options.release) ?? catalog.newestRelease;
  if (!supports(found2, release))
    throw new ArgumentError(
      `preset ${preset} needs release ${found2.release} or later, and release is ${release}`
    );
  const syntax = readSyntax(options.syntax) ?? "cfg";
  const lines = template(found2, catalog, { release, full, presets: all, forYaml: syntax === "yaml" });
  const write = await loadWriter(syntax);
  return write(lines);
}
function find(name, all) {
  const found2 = all.find(({ preset }) => preset === name);
  if (found2) return found2;
  const names2 = all.map(({ preset }) => preset);
  const meant = typeof name === "string" ? hint(name, names2) : "";
  throw new ArgumentError(`no preset is called ${String(name)}${meant || `; there are ${names2.join(", ")}`}`);
}

// src/source/decode.ts
function decode(bytes) {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, byteOrderMark: true };
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const text = utf8.decode(bytes);
    return { text, encoding: "utf-8", byteOrderMark: false };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", byteOrderMark: false };
  }
}
var utf8;
function markedEncoding({ 0: first, 1: second, 2: third }) {
  if (first === 239 && second === 187 && third === 191) return "utf-8";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return void 0;
}
var WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function decodeWindows1252(bytes) {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 128]
  );
}

// src/index.ts
var version = "0.1.0";
export {
  ArgumentError,
  CatalogError,
  SEVERITIES,
  SYNTAXES,
  decode,
  explain,
  fix2 as fix,
  lint,
  loadCatalog,
  plan2 as plan,
  presets,
  template2 as template,
  version
};
