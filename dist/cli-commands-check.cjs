"use strict";
// src/diagnostics/diagnostic.ts
var isAtLeast = (function isAtLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
});
// src/report/report.ts
var summarize = (function summarize(files) {
  const counts = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  let suppressed = 0;
  for (const { diagnostics, suppressed: ofFile, more } of files) {
    suppressed += ofFile.length + (more?.suppressed ?? 0);
    fixable += more?.fixable ?? 0;
    for (const severity of SEVERITIES) counts[severity] += more?.severities[severity] ?? 0;
    for (const { severity, fix } of diagnostics) {
      counts[severity]++;
      if (fix) fixable++;
    }
  }
  const { error: errors, warning: warnings, info: infos } = counts;
  return { files: files.length, errors, warnings, infos, fixable, suppressed };
});
// src/text/late-pattern.ts
var latePattern = (function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
});
// src/text/printable.ts
var printable = (function printable(text2) {
  return isPlain(text2) ? text2 : text2.replace(unsafe(), spellOut);
});
var isPlain = (function isPlain(text2) {
  return /^[\x20-\x7e]*$/.test(text2) && !LOG_COMMAND.test(text2);
});
// src/source/lower-bound.ts
var lowerBound = (function lowerBound(length, isBelow2) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isBelow2(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
});
// src/report/rendered-line.ts
var toTheLeft = (function* toTheLeft({ text: text2, line, visible }, mark, first) {
  let end = mark;
  for (let at = Math.min(first, visible.length - 1); end > line.start && at >= -1; at--) {
    const part = visible[at];
    if (part && part.start >= end) continue;
    const stop = Math.max(line.start, part?.end ?? line.start);
    if (stop < end) yield* clipped(gap(text2, line, stop, visible[at + 1]?.start), stop, end).reverse();
    end = Math.min(end, stop);
    if (!part || part.end <= line.start) return;
    const start = Math.max(line.start, part.start);
    if (start < end) yield { kind: "visible", start, end };
    end = start;
  }
});
var toTheRight = (function* toTheRight({ text: text2, line, visible }, mark, first) {
  let start = mark;
  for (let at = first; start < line.end; at++) {
    const part = visible[at];
    const stop = Math.min(line.end, part?.start ?? line.end);
    if (start < stop) yield* clipped(gap(text2, line, visible[at - 1]?.end, stop), start, stop);
    start = Math.max(start, stop);
    const end = Math.min(line.end, part?.end ?? line.end);
    if (start < end) yield { kind: "visible", start, end };
    start = end;
  }
});
var gap = (function gap(text2, line, partEnd = 0, partStart = text2.length) {
  const start = Math.max(line.start, partEnd);
  const end = Math.min(line.end, partStart);
  let from = start;
  let to = end;
  while (from < end && isSign(text2, from)) from++;
  while (to > from && isSign(text2, to - 1)) to--;
  return [
    { kind: "signs", start, end: from },
    { kind: "hidden", start: from, end: to },
    { kind: "signs", start: to, end }
  ];
});
var clipped = (function clipped(segments, start, end) {
  return segments.map((function (one) { return ({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) }); })).filter((function (one) { return one.start < one.end; }));
});
var within = (function within(segments, cut) {
  const taken = [];
  let room = REACH;
  for (const one of segments) {
    const length = one.kind === "hidden" ? HIDDEN.length : one.end - one.start;
    taken.push(length <= room || one.kind === "hidden" ? one : cut(one, room));
    room -= length;
    if (room <= 0) break;
  }
  return taken;
});
var isSign = (function isSign(text2, at) {
  return /[\s=:,{}[\]]/.test(text2.charAt(at));
});
// src/report/frame.ts
var frame = (function frame(source, marks, visible) {
  const byLine = /* @__PURE__ */ new Map();
  for (const mark of [...marks].sort((one, other) => one.span.start - other.span.start)) {
    const { line } = source.position(mark.span.start);
    const marksOfLine = byLine.get(line);
    if (marksOfLine) marksOfLine.push(mark);
    else byLine.set(line, [mark]);
  }
  const lines = [];
  let previous;
  for (const [line, marksOfLine] of byLine) {
    const own = frameLine(source, line, marksOfLine, visible);
    if (own.length === 0 && marksOfLine.some((mark) => mark.isMain)) return [];
    if (previous !== void 0 && line > previous + 1) lines.push({ type: "gap" });
    previous = line;
    lines.push(...own);
  }
  return lines;
});
var frameLine = (function frameLine(source, line, marks, visible) {
  const span2 = source.lineSpan(line);
  const main = marks.find((function (mark) { return mark.isMain; })) ?? marks[0];
  const rendered = new RenderedLine(source, span2, main.span.start, visible);
  if (!rendered.showsSomething) return [];
  const surplus = Math.max(0, rendered.text.length - WIDTH);
  const from = Math.max(0, Math.min(rendered.column(main.span.start) - 40, surplus));
  const head = from > 0 ? "\u2026" : "";
  const tail = from < surplus ? "\u2026" : "";
  const text2 = head + rendered.text.slice(from, from + WIDTH) + tail;
  const lines = [{ type: "source", line, text: text2.trimEnd() }];
  for (const mark of marks) {
    const indent = rendered.column(mark.span.start) - from + head.length;
    const end = Math.min(
      rendered.column(Math.min(mark.span.end, span2.end)) - from + head.length,
      text2.length
    );
    if (indent >= 0 && indent <= text2.length)
      lines.push({ type: "mark", indent, length: Math.max(1, end - indent), mark });
  }
  return lines;
});
// src/diagnostics/heaviest.ts
var heaviest = (function heaviest(items, most, severityOf) {
  if (items.length <= most) return items;
  const room = { error: 0, warning: 0, info: 0 };
  for (const item of items) room[severityOf(item)]++;
  let left = most;
  for (const severity of [...SEVERITIES].reverse()) {
    room[severity] = Math.min(room[severity], left);
    left -= room[severity];
  }
  return items.filter((item) => room[severityOf(item)]-- > 0);
});
// src/diagnostics/shown.ts
var moreFindings = (function moreFindings({ more }) {
  return more ? more.severities.error + more.severities.warning + more.severities.info : 0;
});
var reaches = (function reaches({ diagnostics, more }, threshold) {
  if (diagnostics.some((function ({ severity }) { return isAtLeast(severity, threshold); }))) return true;
  return SEVERITIES.some(
    (severity) => more && more.severities[severity] > 0 && isAtLeast(severity, threshold)
  );
});
// src/report/words.ts
var count = (function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
});
var wrapWithin = (function wrapWithin(width, text2) {
  if (width === void 0) return [text2];
  return wrap(text2, Math.max(40, width - 2)).map(printableLine);
});
// src/report/shown.ts
var moreWords = (function moreWords(file) {
  const number = moreFindings(file);
  if (!file.more || number === 0) return void 0;
  return `and ${number} more: ${severityWords(file.more)}`;
});
// src/report/text.ts
var reportText = (function reportText({ files }, options = {}) {
  const { style = plainStyle, width, summary = true } = options;
  const blocks = files.flatMap((function (file) {
    return [...file.diagnostics.map((function (one) { return block(file, one, style, width); })), ...moreBlock(file, style)];
  }));
  if (blocks.length === 0) return "";
  const last = summary ? `${summaryLine(summarize(files), style)}
` : "";
  return `${blocks.join("\n")}
${last}`;
});
var block = (function block(file, diagnostic, style, width) {
  const { rule, severity, message, because, help, fix, span: span2 } = diagnostic;
  const { line, column } = file.source.position(span2.start);
  const place = `${printable(file.source.path)}:${line}:${column}`;
  const lines = [`${style.bold(place)} ${style.severity(severity, severity)} ${style.dim(rule)}`];
  const why = because ? [because] : [];
  const order = fix ? [`Fix (${fix.applicability}): ${fix.title}.`] : [];
  lines.push(...wrapWithin(width, printable(message)).map((function (text2) { return `  ${style.bold(text2)}`; })));
  for (const text2 of [...why, ...help ? [help] : [], ...order]) {
    lines.push(...wrapWithin(width, printable(text2)).map((function (part) { return `  ${part}`; })));
  }
  lines.push(...drawFrame(file, diagnostic, style));
  return `${lines.join("\n")}
`;
});
var moreBlock = (function moreBlock(file, style) {
  const words = moreWords(file);
  if (words === void 0) return [];
  return [`${style.bold(printable(file.source.path))} ${words}; --max-findings shows more of a file.
`];
});
var drawFrame = (function drawFrame({ source, visible }, diagnostic, style) {
  const { span: span2, related: related2, severity } = diagnostic;
  const marks = [
    { span: span2, label: "", isMain: true },
    ...related2.map((place) => ({ span: place.span, label: printable(place.message), isMain: false }))
  ];
  const lines = frame(source, marks, visible());
  const numbers2 = lines.map((function (line) { return line.type === "source" ? String(line.line).length : 0; }));
  const gutter = Math.max(3, ...numbers2);
  return lines.map((function (line) { return `  ${drawLine(line, gutter, (function (text2) { return style.severity(severity, text2); }), style)}`; }));
});
var drawLine = (function drawLine(line, gutter, paint, style) {
  switch (line.type) {
    case "gap":
      return style.dim(`${" ".repeat(gutter - 1)}...`);
    case "source":
      return `${style.dim(`${String(line.line).padStart(gutter)} |`)} ${line.text}`.trimEnd();
    case "mark": {
      const { isMain, label } = line.mark;
      const under = (isMain ? "^" : "-").repeat(line.length);
      const blank = " ".repeat(line.indent);
      return `${style.dim(`${" ".repeat(gutter)} |`)} ${blank}${isMain ? paint(under) : style.dim(`${under} ${label}`)}`;
    }
  }
});
var summaryLine = (function summaryLine(summary, style = plainStyle) {
  const { errors, warnings, infos, files, fixable, suppressed } = summary;
  const parts = [
    errors > 0 && style.severity("error", count(errors, "error")),
    warnings > 0 && style.severity("warning", count(warnings, "warning")),
    infos > 0 && style.severity("info", count(infos, "info"))
  ].filter((function (part) { return part !== false; }));
  const found = parts.length > 0 ? parts.join(", ") : "No findings";
  const further = [fixable > 0 && `${fixable} fixable`, suppressed > 0 && `${suppressed} suppressed`];
  return `${[`${found} in ${count(files, "file")}`, ...further].filter((function (part) { return part !== false; })).join(", ")}.`;
});
// src/document/choose-syntax.ts
var syntaxOf = (function syntaxOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? void 0 : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase());
});
// src/catalog/numbers.ts
var numberOfName = (function numberOfName(name) {
  let number = numbers.get(name);
  if (number === void 0) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
});
var nameOfNumber = (function nameOfNumber(number) {
  return names[number];
});
var numberOfCondition = (function numberOfCondition() {
  return conditions++;
});
// src/values/host-name.ts
var isHostName = (function isHostName(text2) {
  const isShort = text2.replace(/\.$/, "").length <= 253;
  return isShort && HOST_NAME.test(text2) && !NUMBER_AT_END.test(text2);
});
var looksLikeUrl = (function looksLikeUrl(text2) {
  return SCHEME.test(text2);
});
var hostOfHttpUrl = (function hostOfHttpUrl(text2) {
  return /^https?:\/\//i.test(text2) ? hostOfUrl(text2) : void 0;
});
var isWithin = (function isWithin(host2, domains) {
  const name = host2.toLowerCase().replace(/\.$/, "");
  return domains.some((function (written) {
    const domain = written.toLowerCase();
    const isSame2 = name.length === domain.length;
    return name.endsWith(domain) && (isSame2 || name[name.length - domain.length - 1] === ".");
  }));
});
// src/condition/evaluate.ts
var evaluate = (function evaluate(condition, facts) {
  switch (condition.op) {
    case "all":
      return every(condition.of, facts, true);
    case "any":
      return every(condition.of, facts, false);
    case "not":
      return negate(evaluate(condition.of, facts));
    case "named":
      return facts.holds ? facts.holds(condition) : evaluate(condition.of, facts);
    case "test":
      return evaluateTest(condition, facts);
  }
});
var every = (function every(parts, facts, wanted) {
  let unknown = false;
  for (const part of parts) {
    const truth = evaluate(part, facts);
    if (truth === !wanted) return !wanted;
    if (truth === void 0) unknown = true;
  }
  return unknown ? void 0 : wanted;
});
var negate = (function negate(truth) {
  return truth === void 0 ? void 0 : !truth;
});
var evaluateTest = (function evaluateTest({ option, optionNumber, matcher }, facts) {
  const fact = facts.factOf && optionNumber !== void 0 ? facts.factOf(optionNumber) : facts.fact(option);
  if (matcher.op === "set") return fact.isSet === void 0 ? void 0 : fact.isSet === matcher.set;
  if (!fact.known) return void 0;
  return matches(fact.value, matcher, facts);
});
var matches = (function matches(value, matcher, facts) {
  switch (matcher.op) {
    case "is":
      return value !== void 0 && matcher.values.includes(value);
    case "isNot":
      return value === void 0 || !matcher.values.includes(value);
    case "includes":
      return Array.isArray(value) && value.some((function (word) { return matcher.words.includes(word.toUpperCase()); }));
    case "contains":
      return typeof value === "string" && value.toLowerCase().includes(matcher.text);
    case "above":
    case "below":
      return compare(value, matcher, facts);
    case "hostWithin":
      return typeof value === "string" && isWithin(value, matcher.domains);
    case "urlHostWithin":
      return typeof value === "string" && isWithin(hostOfHttpUrl(value) ?? "", matcher.domains);
    case "hostIs":
      return typeof value === "string" && value.toLowerCase().replace(/\.$/, "") === matcher.host;
    case "isUrl":
      if (typeof value !== "string") return false;
      return matcher.scheme === "http" ? hostOfHttpUrl(value) !== void 0 : looksLikeUrl(value);
    case "namesSection":
      return typeof value === "string" && facts.hasSection(matcher.prefix + value);
  }
});
var compare = (function compare(value, { op, than }, facts) {
  let limit2;
  if ("option" in than) {
    const other = facts.fact(than.option);
    if (!other.known) return void 0;
    limit2 = other.value;
  } else {
    limit2 = than.value;
  }
  if (typeof value !== "number" || typeof limit2 !== "number") return false;
  return op === "above" ? value > limit2 : value < limit2;
});
// src/text/invisible.ts
var invisibles = (function invisibles(text2) {
  return isPlain2(text2) ? [] : find(text2);
});
var invisiblesOfValue = (function invisiblesOfValue(text2) {
  return isPlain2(text2) ? [] : findInValue(text2);
});
var withoutInvisibles = (function withoutInvisibles(text2) {
  return isPlain2(text2) ? text2 : remove(text2);
});
var isPlain2 = (function isPlain2(text2) {
  return /^[\t\n\x20-\x7e]*$/.test(text2);
});
// src/effective/shown-name.ts
var shownName = (function shownName({ name, value, readable }, isBehindSecret) {
  if (isToken(name, isBehindSecret)) return HIDDEN2;
  if (readable && value !== "" && /^[A-Za-z_][\w.-]{0,40}$/.test(name) && !/^=/.test(value)) return name;
  const [word = "", ...rest] = name.split(/\s+/, 2);
  const isWord = readable && nameLike().test(word);
  const isPadding = /^=*$/.test(value) && (isBehindSecret || isMixed(word));
  if (!isWord || isPadding) return HIDDEN2;
  return word.length > LONGEST || rest.length > 0 ? `${word.slice(0, LONGEST)}\u2026` : word;
});
var isToken = (function isToken(name, isBehindSecret) {
  if (name.length < (isBehindSecret ? 8 : 16)) return false;
  const [word = ""] = name.split(/\s/, 1);
  return word.length >= (isBehindSecret ? 8 : 16) && isMixed(word) && !/[.-]/.test(word);
});
// src/values/own-property.ts
var ownProperty = (function ownProperty(record, name) {
  return record && Object.hasOwn(record, name) ? record[name] : void 0;
});
// src/values/value.ts
var legal = (function legal(value) {
  return { status: "legal", value };
});
var illegal = (function illegal(suggestion, reason) {
  return { status: "illegal", ...suggestion && { suggestion }, ...reason && { reason } };
});
// src/text/enumerate.ts
var load2 = (function load2() {
  return late2 ??= require_mod();
});
var distance = (function distance(...given) {
  return load2().distance(...given);
});
// src/values/nearest.ts
var nearest = (function nearest(text2, candidates) {
  const longest = 100;
  if (text2.length > longest) return void 0;
  const lower = text2.toLowerCase();
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit2 = candidate.length <= 4 ? 1 : Math.max(2, Math.floor(candidate.length / 4));
    if (Math.abs(candidate.length - text2.length) > limit2) continue;
    const steps = slips(lower, candidate.toLowerCase());
    if (steps > limit2 || steps > least) continue;
    best = steps < least ? candidate : void 0;
    least = steps;
  }
  return best;
});
var slips = (function slips(one, other) {
  const steps = distance(one, other);
  return steps === 2 && [...one].sort().join("") === [...other].sort().join("") ? 1 : steps;
});
// src/values/host.ts
var isHost = (function isHost(text2) {
  return isHostName(text2) || isIpv4(text2) || isIpv6(text2);
});
// src/values/mechanisms.ts
var readMechanisms = (function readMechanisms(text2, spec) {
  return text2.split(/[\s,]+/).filter((function (word) { return word !== ""; })).map((function (written) {
    const meant = meantBy2(written, spec);
    const name = (meant ?? written).toUpperCase();
    const isKnown = spec.values.some((function (value) { return value.toUpperCase() === name; }));
    return { written, name, isMisprint: meant !== void 0, isKnown };
  }));
});
var meantBy2 = (function meantBy2(written, { misprints = {} }) {
  const upper = written.toUpperCase();
  return Object.entries(misprints).find((function ([misprint]) { return misprint.toUpperCase() === upper; }))?.[1];
});
// src/values/text.ts
var hasShape = (function hasShape(written, shape) {
  if (shape === "guid") return GUID.test(written);
  if (shape === "domain-name") return written.includes(".") && isHostName(written);
  return written.length > shape.endsWith.length && written.toLowerCase().endsWith(shape.endsWith.toLowerCase());
});
// src/values/time.ts
var readTime = (function readTime(text2) {
  if (!/^\d\d:[0-5]\d:[0-5]\d$/.test(text2)) return void 0;
  return Number(text2.slice(0, 2)) * 3600 + Number(text2.slice(3, 5)) * 60 + Number(text2.slice(6));
});
var isBelow = (function isBelow(seconds, { below }) {
  return below === void 0 || seconds < (readTime(below) ?? Number.POSITIVE_INFINITY);
});
// src/values/index.ts
var kindOf2 = (function kindOf2(spec) {
  return kinds[spec.type];
});
var readValue = (function readValue(text2, spec) {
  const kind = kindOf2(spec);
  const reading = kind.read(text2, spec);
  if (reading.status !== "illegal" || reading.suggestion) return reading;
  const bare = withoutQuotes(text2.trim()).trim();
  const correction = bare === text2 ? void 0 : correct(bare);
  if (correction !== void 0) {
    const reason = clearedValue(text2) === text2 ? reading.reason : HOLDS_INVISIBLE;
    return illegal({ text: correction, certain: true }, reason);
  }
  const seen = clearedValue(text2);
  const cleared = seen === text2 ? void 0 : correct(seen);
  if (cleared !== void 0) return illegal({ text: cleared, certain: false }, HOLDS_INVISIBLE);
  const comment = text2.search(/\s[#;]/);
  const uncommented = comment === -1 ? void 0 : correct(text2.slice(0, comment).trimEnd());
  if (uncommented === void 0) return reading;
  return illegal({ text: uncommented, certain: false }, "a comment needs a line of its own");
  function correct(candidate) {
    if (candidate === "") return void 0;
    const read = kind.read(candidate, spec);
    return read.status === "legal" ? read.spelling ?? candidate : void 0;
  }
});
var accepts = (function accepts(spec) {
  return kindOf2(spec).accepts(spec);
});
// src/effective/fact-of.ts
var factOf = (function factOf(content, text2) {
  return content.type === "value" ? { known: true, value: content.value, isSet: text2 !== "" } : UNKNOWN;
});
// src/effective/ordinary.ts
var isOrdinary = (function isOrdinary(value) {
  return /^[\t\n\x20!$-&(-:<-[\]-~]*$/.test(value);
});
// src/effective/text-reader.ts
var textReaderOf = (function textReaderOf(section) {
  let reader = readers.get(section);
  if (!reader) {
    reader = new TextReader(section);
    readers.set(section, reader);
  }
  return reader;
});
var standsInQuotes = (function standsInQuotes(value) {
  const quote = value.charCodeAt(0);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return false;
  return value.length > 1 && value.charCodeAt(value.length - 1) === quote;
});
var copyOf = (function copyOf(text2) {
  return ` ${text2}`.slice(1);
});
// src/effective/effective-config.ts
var resolve = (function resolve(document, catalog) {
  const { syntax: syntax2, configurations } = document;
  const shown = syntax2 === "yaml" ? hideAliases(configurations, catalog) : configurations;
  const all = shown.map((function (configuration) {
    return resolveOne(document, configuration, catalog);
  }));
  if (all.length < 2) return all;
  const concerned = all.filter((config) => config.sections.length > 0 || config.configuration.isEmailServer);
  return concerned.length > 0 ? concerned : all.slice(0, 1);
});
var resolveOne = (function resolveOne(document, configuration, catalog) {
  let known3;
  const hasSection = (name) => {
    if (!known3) {
      const names2 = new Set(configuration.sections.map((section2) => section2.name));
      known3 = {
        names: names2,
        areAll: !document.incomplete && ![...names2].some((one) => catalog.hasPlaceholder(one))
      };
    }
    if (known3.names.has(name)) return true;
    return known3.areAll ? false : void 0;
  };
  const sections = [];
  for (const section2 of configuration.sections) {
    const described = catalog.describe(section2.name);
    if (described) sections.push(new SectionConfig(section2, described, document, hasSection));
  }
  let byName;
  const section = (name) => {
    byName ??= new Map(sections.map((one) => [one.name, one]));
    return byName.get(name);
  };
  return { document, configuration, catalog, sections, hasSection, section };
});
// src/diagnostics/show-value.ts
var showValue = (function showValue(text2) {
  if (text2 === "") return "empty";
  const shown = text2.slice(0, shownLength(text2));
  if (shown === "") return "***";
  const bare = hasCredentials(shown) ? `***${shown.slice(shown.lastIndexOf("@"))}` : shown;
  const short = bare.length > LONGEST3 ? bare.slice(0, LONGEST3) : bare;
  return short.length < bare.length || shown.length < text2.length ? `${short}\u2026` : short;
});
var hasCredentials = (function hasCredentials(text2) {
  const at = text2.lastIndexOf("@");
  return at > 0 && text2.lastIndexOf(":", at) !== -1;
});
var shownLength = (function shownLength(text2) {
  const query = text2.includes("://") ? text2.indexOf("?") : -1;
  return Math.min(...[commentStart(text2), query, text2.length].filter((function (length) { return length !== -1; })));
});
var hasComment = (function hasComment(text2) {
  return commentStart(text2) !== -1;
});
var commentStart = (function commentStart(text2) {
  return /^[#;]/.test(text2) ? 0 : text2.search(/\s[#;]/);
});
// src/effective/phrase.ts
var phrase = (function phrase(section, option) {
  const { origin, read } = section.setting(option);
  const known3 = section.catalog.option(option);
  if (origin === "nowhere") return `${option} is not set`;
  if (origin === "default") return `${option} is ${showValue(known3?.default?.text ?? "")} by default`;
  if (!isShown(read)) return `${option} is set`;
  return `${option} is ${showValue(read?.text ?? "")}`;
});
var isShown = (function isShown(read) {
  if (read?.option === void 0 || !read.entry.readable || read.entry.isHidden) return false;
  const { isSecret, facts } = read.option;
  if (isSecret || hasCredentials(read.text) || hasDefault(read.text)) return false;
  return !facts.mayHoldSecret || !looksLikeSecret(read.text);
});
var hasDefault = (function hasDefault(text2) {
  const within2 = (function (opening, sign) { return text2.match(opening)?.some((part) => sign.test(part)); });
  return within2(/\$\{[^}]*/g, /[-=?+]/) || within2(/\{\{[^}]*/g, /[|('"]/) || false;
});
var valuePlace = (function valuePlace(read) {
  const { nameSpan, valueSpan } = read.entry;
  if (!isShown(read) || valueSpan.end === valueSpan.start) return nameSpan;
  const { start, end } = shownValue(read);
  return { start, end: Math.max(end, start + 1) };
});
var shownValue = (function shownValue({ entry: { value, valueSpan } }) {
  const length = shownLength(value);
  if (length === value.length) return valueSpan;
  const isVerbatim = valueSpan.end - valueSpan.start === value.length;
  return { start: valueSpan.start, end: isVerbatim ? valueSpan.start + length : valueSpan.start };
});
// src/effective/visible.ts
var visibleSpans = (function visibleSpans(configs) {
  const spans = known.get(configs) ?? findVisible(configs);
  known.set(configs, spans);
  return spans;
});
var findVisible = (function findVisible(configs) {
  const spans = [];
  for (const config of configs) {
    const { sections } = config;
    for (const span2 of structureOf(config)) spans.push(span2);
    for (const { headers, entries } of sections) {
      for (const header of headers) spans.push(header);
      for (const read of entries) for (const span2 of placesOf(read)) spans.push(span2);
    }
  }
  return withoutOverlap(spans);
});
var placesOf = (function placesOf(read) {
  const places = read.name === read.entry.name ? [read.entry.nameSpan] : [];
  if (isShown(read)) places.push(shownValue(read));
  return places;
});
var withoutOverlap = (function withoutOverlap(spans) {
  spans.sort((function (one, other) { return one.start - other.start; }));
  return spans.filter(
    (function (span2, at) { return span2.end > span2.start && (at === 0 || span2.start >= (spans[at - 1]?.end ?? 0)); })
  );
});
var structureOf = (function structureOf({
  document: { structure },
  configuration: { extent }
}) {
  if (!extent) return structure;
  const before = (end) => lowerBound(structure.length, (at) => structure[at].start < end);
  return structure.slice(before(extent.start), before(extent.end));
});
var shownPlaces = (function shownPlaces(configs, visible = (function () { return visibleSpans(configs); })) {
  const [first] = configs;
  if (!first) return { cut: (place) => place, move: (place) => place };
  const { source } = first.document;
  const cut = (function (place) { return cutPlace(place, source, visible()); });
  return {
    cut,
    move(place) {
      const hidden = hiddenBefore(place.start, source, visible());
      return hidden === void 0 ? cut(place) : { start: hidden, end: hidden + 1 };
    }
  };
});
var cutPlace = (function cutPlace({ start, end }, { text: text2 }, visible) {
  let at = start;
  for (let next = partAt(start, visible); at < end; next++) {
    const part = visible[next];
    const stop = Math.min(part?.start ?? end, end);
    if (stop > at && !ONLY_SIGNS.test(text2.slice(at, stop))) return { start, end: Math.max(at, start + 1) };
    at = Math.min(part?.end ?? end, end);
  }
  return { start, end };
});
var partAt = (function partAt(offset, visible) {
  return lowerBound(visible.length, (function (at) { return visible[at].end <= offset; }));
});
// src/diagnostics/order.ts
var inOrder = (function inOrder(diagnostics) {
  if (diagnostics.length < 2) return diagnostics;
  const sorted = [...diagnostics].sort(compare2);
  return sorted.filter((function (diagnostic, at) { return at === 0 || !isSame(diagnostic, sorted[at - 1]); }));
});
var compare2 = (function compare2(one, other) {
  return one.span.start - other.span.start || compareText(one.rule, other.rule) || compareText(one.option ?? "", other.option ?? "");
});
var isSame = (function isSame(one, other) {
  return one.span.start === other.span.start && one.rule === other.rule && one.option === other.option && one.message === other.message;
});
// src/effective/visible-around.ts
var visibleAround = (function visibleAround({ document, sections }, places) {
  const lines = linesOf(places, document.source);
  const spans = [];
  for (const { headers, entries } of sections) {
    forEachWithin(
      lines,
      headers.length,
      (function (at) { return headers[at]; }),
      (at) => spans.push(headers[at])
    );
    const placeOf = (function (at) { return entries[at].entry.nameSpan; });
    forEachWithin(lines, entries.length, placeOf, (function (at) {
      for (const span2 of placesOf(entries[at])) spans.push(span2);
    }));
  }
  return withoutOverlap(spans);
});
var linesOf = (function linesOf(places, source) {
  const lines = [];
  for (const place of places.sort((function (one, other) { return one.start - other.start; }))) {
    const { start } = source.lineSpan(source.position(place.start).line);
    const { end } = source.lineSpan(source.position(place.end).line);
    const last = lines.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else lines.push({ start, end });
  }
  return lines;
});
var forEachWithin = (function forEachWithin(lines, length, placeOf, found) {
  if (length === 0) return;
  const first = placeOf(0).start;
  const last = placeOf(length - 1).start;
  for (let next = lowerBound(lines.length, (function (at) { return lines[at].end < first; })); next < lines.length; next++) {
    const { start, end } = lines[next];
    if (start > last) return;
    for (let at = lowerBound(length, (function (one) { return placeOf(one).start < start; })); at < length; at++) {
      if (placeOf(at).start > end) break;
      found(at);
    }
  }
});
// src/condition/mentions.ts
var mentions = (function mentions(condition) {
  const options = /* @__PURE__ */ new Set();
  for (const { option, matcher } of tests(condition)) {
    options.add(option);
    if ((matcher.op === "above" || matcher.op === "below") && "option" in matcher.than)
      options.add(matcher.than.option);
  }
  return [...options];
});
var tests = (function tests(condition) {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(tests);
    case "not":
    case "named":
      return tests(condition.of);
    case "test":
      return [condition];
  }
});
var deciding = (function deciding(condition, facts) {
  const truth = evaluate(condition, facts);
  return truth === void 0 ? [] : [...new Set(decisive(condition, facts, truth))];
});
var decisive = (function decisive(condition, facts, truth) {
  switch (condition.op) {
    case "test":
      return mentions(condition);
    case "named":
      return decisive(condition.of, facts, truth);
    case "not":
      return decisive(condition.of, facts, !truth);
    case "all":
      return condition.of.filter((function (part) { return evaluate(part, facts) === truth; })).flatMap((function (part) { return decisive(part, facts, truth); }));
    case "any": {
      if (!truth) return nearestMiss(condition.of, facts);
      const holding = condition.of.find((part) => evaluate(part, facts));
      return holding ? decisive(holding, facts, true) : [];
    }
  }
});
// src/rules/participants.ts
var related = (function related(section, options, except) {
  const places = [];
  for (const option of options) {
    const { origin, read } = section.setting(option);
    if (except.includes(option) || origin !== "file" || !read) continue;
    places.push({ message: phrase(section, option), span: valuePlace(read) });
  }
  return places;
});
var anchor = (function anchor(section, option, options) {
  const own = section.entry(option);
  if (own) return valuePlace(own);
  for (const other of options) {
    const { origin, read } = section.setting(other);
    if (origin === "file" && read) return valuePlace(read);
  }
  return section.header;
});
// src/rules/rule.ts
var setValue = (function setValue({ entry }, text2) {
  return { type: "set-value", option: entry.name, nameSpan: entry.nameSpan, text: text2 };
});
var setOption = (function setOption(section, option, text2) {
  const present = section.entry(option);
  return present ? setValue(present, text2) : { type: "add-option", option, header: section.header, text: text2 };
});
// src/rules/dependency.ts
var findingOf = (function findingOf(rule, section) {
  const option = rule.names.find((function (name) { return section.fact(name).isSet; })) ?? rule.names[0];
  const taking = [...rule.when ? deciding(rule.when, section) : [], ...deciding(rule.expect, section)];
  const others = [...new Set(taking)].filter((function (name) { return name !== option; }));
  return {
    rule: rule.id,
    section: section.name,
    option,
    message: fillIn(rule.source.message, section),
    help: rule.source.help,
    span: anchor(section, option, others),
    related: related(section, others, []),
    fix: toFix(rule, section)
  };
});
var fillIn = (function fillIn(template, section) {
  return template.replace(/\{(=?)([^}]+)\}/g, (function (_, bare, option) {
    if (bare === "") return phrase(section, option);
    const { fact, origin, read } = section.setting(option);
    const isHidden = !fact.known || origin === "file" && !isShown(read);
    return isHidden ? "\u2026" : showValue(String(fact.value ?? ""));
  }));
});
var toFix = (function toFix({ source }, section) {
  if (!source.fix) return void 0;
  const settings = [];
  for (const [option, value] of Object.entries(source.fix.set)) {
    const text2 = typeof value === "string" ? value : computed(value, section);
    if (text2 === void 0) return void 0;
    settings.push([option, text2]);
  }
  return {
    title: settings.map((function ([option, text2]) { return `set ${option} to ${showValue(text2)}`; })).join(" and "),
    applicability: source.fix.applicability,
    edits: settings.map((function ([option, text2]) { return setOption(section, option, text2); }))
  };
});
// src/rules/invalid-value.ts
var findingOf4 = (function findingOf4(section, read, option, reading) {
  const { entry } = read;
  const suggestion = option.isSecret || entry.isHidden ? void 0 : reading.suggestion;
  const what = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `the value of ${entry.name} is not accepted`;
  const why = reading.reason ? `: ${reading.reason}` : "";
  const fix = suggestion && repair(section, read, suggestion);
  return {
    rule: "invalid-value",
    section: section.name,
    option: entry.name,
    message: `${what}${why}; expected ${option.accepts}.`,
    help: suggestion && !fix ? advise(entry.name, suggestion) : void 0,
    span: valuePlace(read),
    fix
  };
});
var repair = (function repair(section, read, suggestion) {
  const { text: text2, certain, alsoSet } = suggestion;
  const edits = [setValue(read, text2)];
  let title = `set ${read.entry.name} to ${showValue(text2)}`;
  if (alsoSet) {
    const present = section.entry(alsoSet.option);
    if (present && present.text !== alsoSet.text) return void 0;
    if (!present) edits.push(setOption(section, alsoSet.option, alsoSet.text));
    title += ` and ${alsoSet.option} to ${showValue(alsoSet.text)}`;
  }
  if (hasComment(read.text)) title += ", without the comment behind it";
  return { title, applicability: certain ? "safe" : "unsafe", edits };
});
// src/rules/invisible-character.ts
var checkSectionName = (function checkSectionName({ name, headers }, report) {
  const found = invisibles(name);
  if (found.length === 0) return;
  for (const span2 of headers) report(inSectionName(name, found, span2));
});
var checkName = (function checkName(section, read, report) {
  const found = read.option ? [] : invisibles(read.entry.name);
  if (found.length > 0) report(inName(section, read, found));
});
var checkValue = (function checkValue(section, read, report) {
  const found = invisiblesOfValue(read.entry.value);
  if (found.length > 0) report(inValue(section, read, found));
});
// src/rules/mechanisms.ts
var isFaultless = (function isFaultless({ text: text2 }, spec) {
  if (/[,#;]/.test(text2)) return false;
  const list2 = readMechanisms(text2, spec);
  if (!list2.every((function ({ isKnown, isMisprint }) { return isKnown && !isMisprint; }))) return false;
  return list2.length === 1 || !list2.some(({ name }) => spec.alone?.includes(name));
});
// src/catalog/release.ts
var compareReleases = (function compareReleases(one, other) {
  const left = numbersOf(one);
  const right = numbersOf(other);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
});
var numbersOf = (function numbersOf(release2) {
  let numbers2 = known2.get(release2);
  if (!numbers2) {
    numbers2 = release2.split(".").map(Number);
    if (known2.size < MOST_KNOWN) known2.set(release2, numbers2);
  }
  return numbers2;
});
// src/rules/release.ts
var checkEntry = (function checkEntry(section, read, facts, target, report) {
  const { content } = read;
  const { introduced, discontinued, valuesIntroduced } = facts;
  const { release: release2 } = target;
  if (introduced !== void 0 && compareReleases(introduced, release2) > 0)
    report(introducedLater(section, read, introduced, target));
  const value = content.type === "value" ? ownProperty(valuesIntroduced, String(content.value)) : void 0;
  if (value && compareReleases(value.release, release2) > 0)
    report(valueIntroducedLater(section, read, value, target));
  if (discontinued !== void 0 && compareReleases(discontinued, release2) <= 0)
    report(discontinuedBefore(section, read, facts, target));
});
// src/rules/unknown-option.ts
var reportAll = (function reportAll(unknown, section, report) {
  const nearestName = nameFinder(section);
  const offered = /* @__PURE__ */ new Set();
  for (const read of unknown) {
    const {
      lookup,
      entry: { name, nameSpan }
    } = read;
    const isWhole = read.name === name;
    const meant = nearestName(isWhole ? name : beginningOf(name));
    const taken = meant === void 0 ? void 0 : section.entry(meant);
    const hint = meant ? `; did you mean "${meant}"?` : ".";
    const rule = lookup.type === "unknown-in-family" ? lookup.rule : "unknown-option";
    const isProperty = rule !== "unknown-option";
    const what = isProperty ? "unknown property" : "unknown option";
    const keepOne = taken && `${meant} is set in this section already: keep one of the two.`;
    const help = keepOne ?? (meant ? void 0 : "smtp-lint explain lists the options.");
    report({
      rule,
      section: section.name,
      option: read.name,
      message: `${what} "${read.name}" in [${section.name}]${hint}`,
      help,
      span: nameSpan,
      related: taken ? [{ message: `${meant} is set here`, span: taken.entry.nameSpan }] : [],
      fix: isWhole && meant && !taken && !offered.has(meant) ? rename2(read, meant, isProperty) : void 0
    });
    if (meant) offered.add(meant);
  }
});
var nameFinder = (function nameFinder(section) {
  const found = /* @__PURE__ */ new Map();
  let names2;
  return (function (name) {
    if (found.has(name)) return found.get(name);
    names2 ??= section.catalog.allNames();
    const seen = withoutInvisibles(name);
    const wanted = plain2(seen);
    const alike = names2.find((function (one) { return one.length <= wanted.length && plain2(one) === wanted; }));
    const meant = alike ?? nearest(seen, names2);
    found.set(name, meant);
    return meant;
  });
});
var rename2 = (function rename2({ entry, name }, to, isProperty) {
  const applicability = !isProperty && plain2(entry.name) === plain2(to) ? "safe" : "unsafe";
  const edits = [{ type: "rename-option", nameSpan: entry.nameSpan, to }];
  return { title: `rename ${name} to ${to}`, applicability, edits };
});
var plain2 = (function plain2(name) {
  return name.toLowerCase().replaceAll("_", "-");
});
// src/catalog/compile-condition.ts
var compileCondition = (function compileCondition(source, scope) {
  if (typeof source === "string") {
    const named = scope.named(source);
    if (!named) throw new Error(`no condition is called ${source}`);
    return named;
  }
  if (isParts(source, "all"))
    return { op: "all", of: source.all.map((function (part) { return compileCondition(part, scope); })) };
  if (isParts(source, "any"))
    return { op: "any", of: source.any.map((function (part) { return compileCondition(part, scope); })) };
  if (isNot(source)) return { op: "not", of: compileCondition(source.not, scope) };
  const tests2 = Object.entries(source).map((function ([option, matcher]) {
    const spec = scope.specOf(option);
    return {
      op: "test",
      option,
      optionNumber: spec && numberOfName(option),
      matcher: compileMatcher(matcher, spec)
    };
  }));
  return tests2.length === 1 ? tests2[0] : { op: "all", of: tests2 };
});
var isParts = (function isParts(source, key) {
  return key in source && Array.isArray(source[key]);
});
var isNot = (function isNot(source) {
  return "not" in source;
});
var compileMatcher = (function compileMatcher(source, spec) {
  if (typeof source === "string" || Array.isArray(source)) return oneOf("is", source, spec);
  if ("not" in source) return oneOf("isNot", source.not, spec);
  if ("set" in source) return { op: "set", set: source.set };
  if ("includes" in source) {
    const texts = asList(source.includes);
    return { op: "includes", words: texts.map((function (text2) { return text2.toUpperCase(); })), texts };
  }
  if ("contains" in source) return { op: "contains", text: source.contains.toLowerCase() };
  if ("above" in source) return { op: "above", than: limit(source.above, spec) };
  if ("below" in source) return { op: "below", than: limit(source.below, spec) };
  if ("hostWithin" in source) return { op: "hostWithin", domains: source.hostWithin };
  if ("urlHostWithin" in source) return { op: "urlHostWithin", domains: source.urlHostWithin };
  if ("hostIs" in source) return { op: "hostIs", host: source.hostIs.toLowerCase() };
  if ("isUrl" in source) return { op: "isUrl", scheme: source.isUrl };
  return { op: "namesSection", prefix: source.namesSection };
});
var oneOf = (function oneOf(op, source, spec) {
  const texts = asList(source);
  return { op, values: texts.map((function (text2) { return literalValue(text2, spec); })), texts };
});
var limit = (function limit(source, spec) {
  return typeof source === "string" ? { value: literalValue(source, spec), text: source } : source;
});
var literalValue = (function literalValue(text2, spec) {
  if (text2 === "" || !spec) return text2;
  const reading = readValue(text2, spec);
  return reading.status === "illegal" ? text2 : reading.value;
});
var asList = (function asList(source) {
  return typeof source === "string" ? [source] : source;
});
// src/catalog/placeholder.ts
var hasPlaceholder = (function hasPlaceholder(text2, further) {
  const double = text2.indexOf("{{");
  if (double !== -1 && text2.includes("}}", double + 2)) return true;
  for (let at = text2.indexOf("${"); at !== -1; ) {
    const close2 = text2.indexOf("}", at + 2);
    if (close2 === -1) break;
    if (close2 > at + 2) return true;
    at = text2.indexOf("${", close2);
  }
  const looked = text2.length > LONGEST4 ? text2.slice(0, LONGEST4) : text2;
  return further.some((pattern) => pattern.test(looked));
});
// src/catalog/section-catalog.ts
var usedWhenOf = (function usedWhenOf(lookup) {
  if (lookup.type === "option") return lookup.option.usedWhen;
  return lookup.type === "unknown-in-family" ? lookup.usedWhen : void 0;
});
// src/effective/is-default.ts
var isDefault = (function isDefault({ option, content }) {
  if (option?.default === void 0) return false;
  if (content.type !== "value") return void 0;
  const { value } = option.default;
  return Array.isArray(value) ? String(value) === String(content.value) : value === content.value;
});
// src/rules/unused-option.ts
var isSet = (function isSet(read) {
  if (read.content.type === "not-set" || !read.entry.readable) return false;
  return isDefault(read) === false;
});
// src/suppress/directive.ts
var mayHoldDirectives = (function mayHoldDirectives({ source }) {
  return namesProgram(source.text);
});
var namesProgram = (function namesProgram(text2) {
  return NAME2.test(text2);
});
// src/lint.ts
var lintShown = (function lintShown(configs, catalog, options, most) {
  const [config] = configs;
  const keep = (function () {
    if (config) activeRules(catalog, options).sound?.texts.keep(config);
    return NOTHING_SHOWN;
  });
  if (!config || !isEachToldAtOnce(configs)) {
    const result = lintConfigs(configs, catalog, options);
    if (result === NOTHING) return keep();
    const shown2 = shownOf(result, most);
    return { ...shown2, visible: shown2.diagnostics.length > 0 ? visibleSpans(configs) : [] };
  }
  let shown;
  let all;
  applyEach(configs, catalog, options, (function (finding, severity) {
    shown ??= new MostShown(most);
    if (finding.rule === SYNTAX) {
      all ??= shownPlaces(configs);
      const diagnostic = withPlaces(toDiagnostic(finding, severity, catalog), all);
      if (shown.admits(diagnostic, severity)) shown.keep(diagnostic);
    } else if (shown.admits(finding, severity)) shown.keep(toDiagnostic(finding, severity, catalog));
  }));
  if (!shown) return keep();
  const kept = shown.shown();
  const places = kept.diagnostics.flatMap((function ({ span: span2, related: related2 }) { return [span2, ...related2.map((one) => one.span)]; }));
  const visible = visibleAround(config, places);
  const near = shownPlaces(configs, (function () { return visible; }));
  const diagnostics = kept.diagnostics.map((function (one) { return one.rule === SYNTAX ? one : withPlaces(one, near); }));
  return { ...kept, diagnostics, visible };
});
var isKnownSound = (function isKnownSound(text2, syntax2, catalog, options) {
  return activeRules(catalog, options).sound?.texts.hasLike(text2, syntax2) === true;
});
var isEachToldAtOnce = (function isEachToldAtOnce(configs) {
  const document = configs[0]?.document;
  return document?.syntax === "cfg" && configs.length === 1 && !mayHoldDirectives(document);
});
var applyEach = (function applyEach(configs, catalog, options, tell) {
  const rules = activeRules(catalog, options);
  if (rules.checked++ === FEW2) rules.sound = makeSound(namesProgram);
  const { target, severityOf, ofFiles, ofSections, sound } = rules;
  let told = 0;
  const report = (function (finding) {
    const severity = severityOf(finding.rule);
    if (severity === "off") return;
    told++;
    tell(finding, severity);
  });
  for (const config of configs) {
    for (const rule of ofFiles) rule.check(config, report);
    for (const section of config.sections) {
      const place = sound?.sections.placeOf(section);
      if (place?.isSound) continue;
      const before = told;
      for (const rule of ofSections) rule.check(section, target, report);
      if (place) place.isSound = told === before && !section.hasAskedForSections;
    }
  }
});
var activeRules = (function activeRules(catalog, options) {
  if (latest?.catalog === catalog && latest.options === options) return latest;
  const severityOf = severityTable(catalog, options);
  const isOn = (function ({ ids }) { return ids.length === 0 || ids.some((function (id) { return severityOf(id) !== "off"; })); });
  const target = { release: options.release ?? catalog.newestRelease };
  const ofFiles = fileRules.filter(isOn);
  const ofSections = sectionRules.filter(isOn);
  const rules = { catalog, options, target, severityOf, ofFiles, ofSections };
  latest = { ...rules, checked: 0, sound: void 0 };
  return latest;
});
var withPlaces = (function withPlaces(diagnostic, { cut, move }) {
  const related2 = diagnostic.related.map((place) => ({ ...place, span: cut(place.span) }));
  const shown = diagnostic.rule === SYNTAX ? move : cut;
  return { ...diagnostic, span: shown(diagnostic.span), related: related2 };
});
var severityTable = (function severityTable(catalog, { severities }) {
  return (function (id) {
    const own = severities?.get(id);
    if (own) return own;
    const rule = catalog.rules.get(id);
    return !rule || rule.off ? "off" : rule.severity;
  });
});
var toDiagnostic = (function toDiagnostic(finding, severity, catalog) {
  const info2 = catalog.rules.get(finding.rule);
  const {
    rule,
    section,
    option,
    message,
    help,
    span: span2,
    related: related2 = [],
    fix,
    inferred = info2?.inferred
  } = finding;
  const because = info2 && withSource(info2.because, inferred);
  return {
    rule,
    severity,
    ...section !== void 0 && { section },
    ...option !== void 0 && { option },
    message,
    ...because && { because },
    ...help && { help },
    span: span2,
    // The frame underlines the place of the finding anyway.
    related: related2.filter((function (place) { return place.span.start !== span2.start; })),
    ...fix && { fix }
  };
});
var withSource = (function withSource(because, inferred) {
  return inferred ? `${because} (Not in the option reference: ${inferred}.)` : because;
});
// src/source/source-file.ts
var isLineBreak = (function isLineBreak(code) {
  return code === LF || code === CR;
});
var findLineStarts = (function findLineStarts(text2) {
  let starts = new Int32Array(64 + (text2.length >> 5));
  let count2 = 1;
  const add = (function (start) {
    if (count2 === starts.length) {
      const longer = new Int32Array(count2 * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count2++] = start;
  });
  if (!text2.includes("\r"))
    for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) add(at + 1);
  else
    for (let at = 0; at < text2.length; at++) {
      const code = text2.charCodeAt(at);
      if (code === LF || code === CR && text2.charCodeAt(at + 1) !== LF) add(at + 1);
    }
  return starts.subarray(0, count2);
});
// src/source/decode.ts
var markedEncoding = (function markedEncoding({ 0: first, 1: second, 2: third }) {
  if (first === 239 && second === 187 && third === 191) return "utf-8";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return void 0;
});
// src/cli/decode-buffer.ts
var decodeBuffer = (function decodeBuffer(bytes) {
  if (markedEncoding(bytes) || !(0, import_node_buffer.isUtf8)(bytes)) return decode(bytes);
  return { text: bytes.toString(), encoding: "utf-8", byteOrderMark: false };
});
// src/cli/paths.ts
var workingDirectory = (function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return import_node_path.sep;
  }
});
var fullDirectory = (function fullDirectory(path) {
  return directoryOf(path)?.own ?? (0, import_node_path.dirname)(fullPath(path));
});
var directoryOf = (function directoryOf(path) {
  const length = path.lastIndexOf("/") + 1;
  const here = workingDirectory();
  if (latest2?.length === length && latest2.here === here && path.startsWith(latest2.written) && isPlain3(path, length))
    return latest2;
  if (import_node_path.sep !== "/" || !isPlain3(path, length)) return void 0;
  const written = path.slice(0, length);
  const own = (0, import_node_path.resolve)(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : void 0;
  latest2 = { here, written, length, own, full, way };
  return latest2;
});
var isPlain3 = (function isPlain3(path, start) {
  if (path.length === start) return false;
  return path.charCodeAt(start) !== DOT || !/^\.\.?$/.test(path.slice(start));
});
var withEnd = (function withEnd(directory) {
  return directory.endsWith(import_node_path.sep) ? directory : directory + import_node_path.sep;
});
var withSlashes = (function withSlashes(path) {
  return import_node_path.sep === "/" ? path : path.split(import_node_path.sep).join("/");
});
var shownPath = (function shownPath(path) {
  const fromHere2 = wayFromHere(path) ?? path;
  const shown = fromHere2 === path || fromHere2 === "" || fromHere2.startsWith("..") ? path : fromHere2;
  const written = withSlashes(shown);
  return written.includes("::") && /^\s*::/.test(written) ? `./${written}` : written;
});
var wayFromHere = (function wayFromHere(path) {
  const directory = directoryOf(path);
  if (!directory) return (0, import_node_path.relative)(workingDirectory(), fullPath(path));
  return directory.way === void 0 ? void 0 : directory.way + path.slice(directory.length);
});
// src/cli/read-file.ts
var readAtOnce = (function readAtOnce(path, limit2, make) {
  const file = open(path);
  return isStream(file) ? readStream(file, limit2).then(make) : make(readOpened(file, limit2, shared));
});
var readRegularFile = (function readRegularFile(path, limit2) {
  return readOpened(open(path), limit2);
});
var open = (function open(path) {
  try {
    const descriptor = (0, import_node_fs2.openSync)(path, FLAGS);
    return { path, descriptor, stats: (0, import_node_fs2.fstatSync)(descriptor) };
  } catch (error) {
    const isSocket = error.code === "ENXIO" && statsOf(path)?.isSocket();
    throw isSocket ? new UserError(SOCKET) : asUserError(error, path);
  }
});
var isStream = (function isStream({ path, stats }) {
  return stats.isFIFO() && isHandedOver(path);
});
var readOpened = (function readOpened({ descriptor, stats }, limit2, into) {
  try {
    if (stats.isCharacterDevice() && stats.rdev === statsOf("/dev/null")?.rdev) return Buffer.alloc(0);
    const special = describeSpecial(stats);
    if (special !== void 0) throw new UserError(special);
    const most = limit2 ?? DEFAULT_FILE_SIZE;
    if (stats.size > most) throw new UserError(tooLarge(limit2, stats.size));
    const bytes = readToEnd(descriptor, stats.size, most, into);
    if (bytes.length > most) throw new UserError(tooLarge(limit2));
    const after = (0, import_node_fs2.fstatSync)(descriptor);
    if (after.size !== stats.size || after.mtimeMs !== stats.mtimeMs)
      throw new UserError("it was changed while it was read");
    return bytes;
  } catch (error) {
    throw asUserError(error);
  } finally {
    close(descriptor);
  }
});
var close = (function close(descriptor) {
  try {
    (0, import_node_fs2.closeSync)(descriptor);
  } catch {
  }
});
var readToEnd = (function readToEnd(descriptor, size, most, into) {
  const room = Math.min(size === 0 ? CHUNK : size, most) + 1;
  let bytes = into && into.length >= room ? into.subarray(0, room) : Buffer.allocUnsafe(room);
  let length = 0;
  for (; ; ) {
    const count2 = (0, import_node_fs2.readSync)(descriptor, bytes, length, bytes.length - length, null);
    length += count2;
    const isWhole = count2 === 0 || length === size && length < bytes.length;
    if (isWhole || length > most) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2, most + 1));
    bytes.copy(larger);
    bytes = larger;
  }
});
var describeSpecial = (function describeSpecial(stats) {
  if (stats.isFile()) return void 0;
  if (stats.isDirectory()) return "this is a directory";
  if (stats.isFIFO()) return "this is a FIFO, and no regular file: hand it over as standard input";
  if (stats.isSocket()) return SOCKET;
  const isDevice = stats.isCharacterDevice() || stats.isBlockDevice();
  return isDevice ? "this is a device, and no regular file" : "this is no regular file";
});
// src/cli/config-files.ts
var configIn = (function configIn(directory) {
  const start = withEnd(directory);
  const found = CONFIG_NAMES.map((function (name) { return start + name; })).filter(isThere);
  const inPackage = start + PACKAGE;
  if (isThere(inPackage) && holdsKey(inPackage)) found.push(inPackage);
  const [first, second] = found;
  if (first !== void 0 && second !== void 0)
    throw new UserError(
      `${fromHere(first)} and ${fromHere(second)} are both configurations of smtp-lint: keep one of them`
    );
  return first;
});
var isThere = (function isThere(path) {
  try {
    return (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
});
var holdsKey = (function holdsKey(path) {
  let text2;
  try {
    text2 = decodeBuffer(readRegularFile(path)).text;
  } catch {
    return false;
  }
  if (!text2.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content = JSON.parse(text2);
    return typeof content === "object" && content !== null && Object.hasOwn(content, PACKAGE_KEY);
  } catch {
    return new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`).test(text2);
  }
});
// src/cli/find-files.ts
var findFiles = (async function findFiles(paths, ignoredBy, forceExclude) {
  const candidates = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Map();
  const directories = [];
  const nearConfigs = [];
  const failures = [];
  const alone = [];
  const isAlone2 = paths.length === 1;
  const add = (function (candidate) {
    if (isAlone2) {
      alone.push(candidate);
      return;
    }
    const key = fullPath(candidate.path);
    if (candidate.isNamed || !candidates.has(key)) candidates.set(key, candidate);
  });
  const leaveOut = (path, reason) => ignored.set(fullPath(path), { path, reason });
  const isLeftOutBy = (by, path, isDirectory) => {
    const own = !isDirectory && configuresLinter(path) ? "configures smtp-lint" : void 0;
    const reason = by === void 0 ? own : `ignored by ${by}`;
    if (reason !== void 0) leaveOut(path, reason);
    return reason !== void 0;
  };
  const isLeftOut = (path, isDirectory) => {
    const by = ignoredBy(path, isDirectory);
    return by ? by.then((one) => isLeftOutBy(one, path, isDirectory)) : isLeftOutBy(by, path, isDirectory);
  };
  for (const path of paths) {
    try {
      if ((0, import_node_fs4.statSync)(path).isDirectory()) {
        directories.push(path);
        const { walk } = await require("./cli-walk.cjs");
        await walk(path, { add, isLeftOut, leaveOut, nearConfigs, failures });
      } else if (!forceExclude || !await isLeftOut(path, false)) add({ path, isNamed: true });
    } catch (error) {
      for (const match of await matchesOf(path, error, failures))
        if (!await isLeftOut(match, false)) add({ path: match, isNamed: true });
    }
  }
  const leftOut = [...ignored].filter(([key]) => !candidates.has(key)).map(([, one]) => one);
  return {
    candidates: isAlone2 ? alone : [...candidates.values()],
    ignored: leftOut,
    directories,
    nearConfigs,
    failures
  };
});
// src/cli/fix-flags.ts
var wantsFixes = (function wantsFixes({ fix, fixOnly, fixDryRun }) {
  return fix === true || fixOnly === true || fixDryRun === true;
});
var reportIo = (function reportIo(io, flags, paths) {
  const isTaken = flags.fixDryRun === true || wantsFixes(flags) && paths.includes("-");
  return isTaken ? { stdout: io.stderr, stderr: io.stderr, stdin: io.stdin, env: io.env } : io;
});
// src/document/readers.ts
var loadedReader = (function loadedReader(syntax2) {
  return readers2.get(syntax2);
});
var loadReader = (async function loadReader(syntax2) {
  const reader = readers2.get(syntax2) ?? await importReader(syntax2);
  readers2.set(syntax2, reader);
  return reader;
});
var loadedPlainReader = (function loadedPlainReader(syntax2) {
  return plainReaders.get(syntax2);
});
var importReader = (async function importReader(syntax2) {
  switch (syntax2) {
    case "cfg":
      return (await require("./document-cfg.cjs")).readCfg;
    case "yaml":
      return (await require("./document-yaml.cjs")).readYaml;
    case "json":
      return (await require("./document-json.cjs")).readJson;
    case "xml":
      return (await require("./document-xml.cjs")).readXml;
  }
});
// src/document/read-text.ts
var readText = (function readText(source, syntax2) {
  const own = syntax2 ?? syntaxOf(source.path) ?? guessSyntax(source.text);
  const readPlain = loadedPlainReader(own);
  if (!readPlain) return loadPlainReader(own).then(() => readText(source, own));
  const plain3 = readPlain(source);
  if (plain3) return withoutNoise(plain3);
  const read = loadedReader(own);
  if (read) return withoutNoise(read(source));
  return loadReader(own).then((function (loaded) { return withoutNoise(loaded(source)); }));
});
var withoutNoise = (function withoutNoise(document) {
  const at = document.source.text.indexOf("\0");
  if (at === -1) return document;
  const message = "the file holds a NUL character: it is binary, or UTF-16 without a byte order mark";
  return { ...document, problems: [{ message, span: { start: at, end: at + 1 } }], incomplete: true };
});
// src/cli/input.ts
var readDecoded = (function readDecoded(path, maxFileSize) {
  return readAtOnce(path, maxFileSize, decodeBuffer);
});
var parseText = (function parseText({ text: text2, encoding }, path, syntax2) {
  const document = readText(new SourceFile(path, text2), syntax2);
  if (document instanceof Promise) return document.then((function (read) { return withNote(read, encoding); }));
  return withNote(document, encoding);
});
var withNote = (function withNote(document, encoding) {
  if (document.syntax === "xml") return withNoteOnXml(document, encoding);
  return { document, note: encoding === "windows-1252" ? "not UTF-8, read as Windows-1252" : void 0 };
});
// src/cli/near-configs.ts
var nearConfigsIn = (function nearConfigsIn(directory) {
  const start = directory === "." ? "" : withEnd(directory);
  return [...NEAR_NAMES].filter((function (name) { return !CONFIG_NAMES.includes(name); })).map((function (name) { return start + name; })).filter(isThere);
});
// src/cli/check-run.ts
var rulesOf = (function rulesOf(catalogs) {
  const [first, ...further] = catalogs;
  if (!first) return /* @__PURE__ */ new Map();
  return further.length === 0 ? first.rules : new Map([...catalogs].flatMap(({ rules }) => [...rules]));
});
// src/cli/do-all.ts
var doAll = (async function doAll(jobs) {
  const errors = [];
  for (const job of jobs) {
    try {
      await job();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "UserError") throw error;
      errors.push(error);
    }
  }
  const [first, ...others] = errors;
  if (first) throw new UserError(first.sentence, [...first.further, ...others.flatMap(linesOf2)]);
});
// src/cli/deliver.ts
var deliver = (async function deliver(report, { printed, files }, { stdout }) {
  const toFiles = files.map(({ format, path }) => async () => {
    const { writeFile } = await require("./cli-write-file.cjs");
    await writeFile(path, await report.render(format, false));
  });
  const toTerminal = (async function () {
    const text2 = printed === "sentence" ? report.sentence : await report.render(printed, true);
    if (text2 !== "") stdout.write(text2);
  });
  await doAll([...toFiles, toTerminal]);
});
// src/catalog/catalog.ts
var info = (function info(id, source) {
  const { severity, summary, because, inferred } = source;
  const off = "off" in source && source.off === true;
  const isAboutText = "aboutText" in source && source.aboutText === true;
  return { id, severity, off, isAboutText, summary, because, ...inferred && { inferred } };
});
var lookalike = (function lookalike(name, documented) {
  if (name.length > 200) return name.startsWith(documented) ? "undocumented" : void 0;
  const plain3 = /^[a-z-]*$/.test(name) ? name : plainName(name);
  if (plain3 === documented) return "misspelt";
  if (name.startsWith(documented)) return "undocumented";
  const isNear = Math.abs(plain3.length - documented.length) <= MOST_SLIPS;
  if (isNear && distance(plain3, documented) <= MOST_SLIPS) return "misspelt";
  return plain3.startsWith(documented) ? "undocumented" : void 0;
});
// src/catalog/builtin.ts
var builtinCatalog = (function builtinCatalog(further = [], placeholders = []) {
  const { files, engineRules, newestRelease } = JSON.parse(COMPILED_CATALOG);
  const newest = further.length === 0 ? newestRelease : void 0;
  return new Catalog([...files, ...further], engineRules, placeholders, newest);
});
// src/cli/load-catalog.ts
var loadCatalogs = (async function loadCatalogs(paths) {
  if (paths.length === 0) return [];
  const { loadUserCatalogs } = await require("./cli-user-catalogs.cjs");
  return await loadUserCatalogs(paths);
});
// src/cli/settings.ts
var readRelease = (function readRelease(text2, flag = "--release") {
  if (text2 === void 0 || isRelease(text2)) return text2;
  throw new UserError(`${flag} ${text2} is no release; write it like 8.5.205.03`);
});
var readSeverities = (function readSeverities(settings, catalog) {
  return new Map(settings.map((setting) => readSeverity(setting, catalog)));
});
// src/cli/file-settings.ts
var findSettings = (async function findSettings(flags) {
  const builtin = builtinCatalog();
  const further = await loadCatalogs(flags.catalog ?? []);
  const catalog = further.length > 0 ? builtinCatalog(further) : builtin;
  const release2 = readRelease(flags.release);
  const { failOn } = flags;
  const files = new ConfigFiles();
  const configs = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Set();
  const known3 = /* @__PURE__ */ new Map();
  const unconfigured = /* @__PURE__ */ new Set();
  return {
    builtin,
    of(path) {
      const plain3 = known3.get(void 0);
      const isKnown = plain3 && path !== void 0 && !flags.debug && unconfigured.has(fullDirectory(path));
      return isKnown ? plain3 : find2(path);
    },
    sources: () => [...sources],
    ignoredBy(path, isDirectory = false) {
      return unconfigured.has(fullDirectory(path)) ? void 0 : ignoredBy(fullPath(path), isDirectory);
    }
  };
  async function find2(path) {
    const config = await configFor(path === void 0 ? void 0 : fullDirectory(path));
    const settings = config?.settingsOf(path);
    const found = known3.get(settings) ?? settingsBy(config, settings);
    if (flags.debug) {
      const { debugConfig, debugSettings } = await require("./cli-debug-settings.cjs");
      debugConfig(flags.debug, path === void 0 ? void 0 : shownPath(path), config?.path, flags);
      if (!known3.has(settings)) debugSettings(flags.debug, found, flags);
    }
    known3.set(settings, found);
    return found;
  }
  async function configFor(directory = workingDirectory()) {
    const { config } = flags;
    const nearest2 = config === void 0 || config === true ? files.nearest(directory) : void 0;
    const path = typeof config === "string" ? config : nearest2 && fromHere(nearest2);
    if (path !== void 0) return configs.get(path) ?? await load13(path);
    unconfigured.add(directory);
    return void 0;
  }
  async function load13(path) {
    const { loadConfig } = await require("./cli-load-config.cjs");
    const loaded = await loadConfig(path, { catalogs: flags.catalog ?? [], rules: catalog.rules.keys() });
    const { catalogPaths } = loaded.ok ? loaded.config : loaded;
    for (const source of [fullPath(path), ...catalogPaths]) sources.add(source);
    if (!loaded.ok) throw new UserError(loaded.message, loaded.further);
    configs.set(path, loaded.config);
    return loaded.config;
  }
  function settingsBy(config, settings) {
    const placeholders = settings?.placeholders?.value ?? [];
    const isPlain4 = placeholders.length === 0 && config?.catalogs.length === further.length;
    const own = config && !isPlain4 ? builtinCatalog(config.catalogs, placeholders.map(placeholderPattern)) : catalog;
    const configured = [...settings?.rules ?? []].map(([id, { value }]) => [id, value]);
    return {
      catalog: own,
      lintOptions: {
        release: release2 ?? settings?.release?.value,
        severities: new Map([...configured, ...readSeverities(flags.rule ?? [], own)])
      },
      failOn: failOn ?? settings?.failOn?.value ?? "error",
      maxFileSize: flags.maxFileSize ?? settings?.maxFileSize?.value ?? DEFAULT_FILE_SIZE,
      documented: builtin.rules,
      ...config && settings && { configured: { config, settings } }
    };
  }
  async function ignoredBy(path, isDirectory) {
    const parent = (0, import_node_path3.dirname)(path);
    const config = parent === path ? void 0 : await configFor(parent);
    if (!config) return void 0;
    if (config.ignores(path, isDirectory)) return config.path;
    return typeof flags.config === "string" ? void 0 : await ignoredBy(config.directory, true);
  }
});
// src/cli/outputs.ts
var planOutputs = (function planOutputs({ format: choices = [], output: named }, env) {
  const output = named === "-" ? void 0 : named;
  const usual = choices.length === 0 && env.GITHUB_ACTIONS === "true" ? "github" : void 0;
  if (output === void 0 && choices.length === 0) return { printed: usual ?? "text", files: [] };
  return outputsAsked(choices, output, usual);
});
// src/cli/color.ts
var wantsColor = (function wantsColor(choice2, stream, env) {
  if (choice2 !== "auto") return choice2 === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return env.TERM !== "dumb" && stream.isTTY === true;
});
var styleFor = (async function styleFor(choice2, stream, env) {
  if (!wantsColor(choice2, stream, env)) return plainStyle;
  const { Chalk } = await require("./cli-chalk.cjs");
  const chalk = new Chalk({ level: 1 });
  return {
    bold: (text2) => chalk.bold(text2),
    dim: (text2) => chalk.dim(text2),
    severity: (severity, text2) => chalk[PAINT[severity]](text2),
    change: (kind, text2) => chalk[CHANGE_PAINT[kind]](text2)
  };
});
// src/cli/text-width.ts
var textWidth = (function textWidth({ isTTY, columns }) {
  return isTTY ? Math.min(columns || 80, 110) : void 0;
});
// src/cli/render.ts
var render = (async function render(report, options, io) {
  const { format, quiet } = options;
  if (format !== "text")
    return (await require("./cli-render-for-programs.cjs")).renderForPrograms(report, format, !quiet, io);
  const style = await styleFor(options.color, io.stdout, io.env);
  const width = textWidth(io.stdout);
  const findings = textOrPraise(report, { style, width, summary: !quiet }, io);
  if (!report.since) return findings;
  return (await require("./report-since-text.cjs")).withSince(findings, report.since, { style, width });
});
var textOrPraise = (function textOrPraise(report, options, { stdout }) {
  const text2 = reportText(report, options);
  const isGood = text2 === "" && report.files.length > 0 && options.summary && stdout.isTTY;
  return isGood ? `${summaryLine(summarize(report.files), options.style)}
` : text2;
});
// src/cli/commands/check.ts
var check = (async function check(paths, options, io, onSettings = (function () {
})) {
  const failOn = readFailOn(options);
  const outputs = planOutputs(options, io.env);
  const settings = await findSettings({ ...options, failOn: failOn.severity });
  onSettings(settings);
  const baseline = await openBaseline(options, paths, outputs);
  const run = new CheckRun(settings, options, io, baseline);
  await run.read(paths, outputs.files);
  const report = await run.report();
  if (options.showFiles)
    (await require("./cli-files-of-run.cjs")).printFiles(report.files, run.skipped, io.stdout);
  const isEmpty = report.files.length === 0 && report.failures.length === 0 && !hasSomethingSince(report);
  if (isEmpty && options.errorOnUnmatched !== false) {
    const { nothingChecked } = await require("./cli-files-of-run.cjs");
    throw new UserError(nothingChecked(paths, run.skipped, options.stdinFilename));
  }
  if (!options.showFiles) {
    const isQuiet = options.quiet || options.fixDryRun || false;
    await doAll([
      (function () { return baseline?.finish(io, isQuiet); }),
      (function () { return !options.fixOnly && print(report, outputs, options, reportIo(io, options, paths)); })
    ]);
  }
  if (report.failures.length > 0) return ExitCode.trouble;
  if (options.exitNonZeroOnFix && run.fixed > 0) return ExitCode.findings;
  if (options.fixOnly) return ExitCode.clean;
  return run.fails || hasChanges(report, failOn.moment) ? ExitCode.findings : ExitCode.clean;
});
var openBaseline = (async function openBaseline(options, paths, outputs) {
  if ((options.baseline ?? options.writeBaseline) === void 0) return void 0;
  const { openBaseline: open2 } = await require("./cli-baseline.cjs");
  return await open2(options, paths, outputs.files);
});
var readFailOn = (function readFailOn({ failOn = [], since }) {
  const severity = failOn.findLast((one) => SEVERITIES.includes(one));
  const moment = failOn.findLast((one) => THRESHOLDS.includes(one));
  if (moment !== void 0 && since === void 0) throw new UsageError(`--fail-on ${moment} needs --since`);
  if (since === "" || since?.startsWith("-"))
    throw new UsageError(`--since: "${since}" is no revision of git`);
  return { severity, moment };
});
var print = (async function print(report, outputs, options, io) {
  const { color, quiet = false, summary } = options;
  const deliverable = {
    render: (function (form, isForTerminal) { return render(report, { format: form, color: isForTerminal ? color : "never", quiet }, io); }),
    sentence: quiet ? "" : `${summaryLine(summarize(report.files))}
`
  };
  await doAll([
    (function () { return deliver(deliverable, outputs, io); }),
    (async function () { return summary && (await require("./cli-write-step-summary.cjs")).writeStepSummary(report, io); })
  ]);
});
var hasChanges = (function hasChanges({ since }, threshold) {
  return threshold !== void 0 && (since?.plans ?? []).some(({ plan }) => reaches2(plan.changes, threshold));
});
var COMPILED_CATALOG = require("node:fs").readFileSync(`${__dirname}/catalog.json`, "utf8");
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (function (cb, mod) { return function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}; });

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});

// src/cli/commands/check.ts

// src/diagnostics/diagnostic.ts
var SEVERITIES = ["info", "warning", "error"];


// src/report/report.ts


// src/text/late-pattern.ts


// src/text/printable.ts

function printableLine(text2) {
  return printable(text2).replace(/^(\s*):(?=:)/, "$1\\x3a");
}

var LOG_COMMAND = /##[a-z]*\[/i;
var unsafe = latePattern(
  String.raw`(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\u2800\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=#)#(?=[A-Za-z]*\[)`,
  "gu"
);
function spellOut(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/source/lower-bound.ts


// src/report/rendered-line.ts
var HIDDEN = "***";
var REACH = 300;
var RenderedLine = class {
  constructor(source, line, around, visible) {
    this.text = "";
    /** Whether anything of the file is in the text. */
    this.showsSomething = false;
    this._pieces = [];
    const mark = Math.min(Math.max(around, line.start), line.end);
    const parts = { text: source.text, line, visible };
    const first = lowerBound(visible.length, (function (at) { return visible[at].end <= mark; }));
    const before = within(toTheLeft(parts, mark, first), (one, room) => ({ ...one, start: one.end - room }));
    const behind = within(toTheRight(parts, mark, first), (one, room) => ({ ...one, end: one.start + room }));
    before.reverse();
    const from = before[0]?.start ?? mark;
    const to = behind.at(-1)?.end ?? mark;
    if (from > line.start) this._add(line.start, "\u2026");
    let isHidden = false;
    for (const { kind, start, end } of [...before, ...behind]) {
      if (kind !== "hidden") this._addVisible(source, start, end);
      else if (!isHidden) this._add(start, HIDDEN);
      isHidden = kind === "hidden";
      if (kind === "visible") this.showsSomething = true;
    }
    if (to < line.end) this._add(to, "\u2026");
    this._add(line.end, "");
  }



};
/** The column, from 0, at which an offset of the file stands in the text. */
RenderedLine.prototype.column = (function (offset) {
    let found = 0;
    for (const piece of this._pieces) {
      if (piece.offset > offset) break;
      found = piece.column + (piece.isPlain ? offset - piece.offset : 0);
    }
    return found;
  });
RenderedLine.prototype._add = (function (offset, text2, isPlain4 = false) {
    this._pieces.push({ offset, column: this.text.length, isPlain: isPlain4 });
    this.text += text2;
  });
RenderedLine.prototype._addVisible = (function (source, start, end) {
    const text2 = source.text.slice(start, end);
    if (isPlain(text2)) {
      this._add(start, text2, true);
      return;
    }
    let at = start;
    for (const piece of text2.match(PIECES) ?? []) {
      this._add(at, piece === "	" ? " " : printable(piece));
      at += piece.length;
    }
  });






var PIECES = /##[A-Za-z]*\[|./gsu;

// src/report/frame.ts
var WIDTH = 100;



// src/diagnostics/heaviest.ts
var MOST_SHOWN = 1e3;


// src/diagnostics/shown.ts
function shownOf({ findings, suppressed }, most) {
  const diagnostics = heaviest(findings, most, ({ severity }) => severity);
  const shown = heaviest(suppressed, most, ({ diagnostic }) => diagnostic.severity);
  if (diagnostics === findings && shown === suppressed) return { diagnostics, suppressed };
  const severities = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  const isShown2 = new Set(diagnostics);
  for (const finding of findings) {
    if (isShown2.has(finding)) continue;
    severities[finding.severity]++;
    if (finding.fix) fixable++;
  }
  const more = { severities, fixable, suppressed: suppressed.length - shown.length };
  return { diagnostics, suppressed: shown, more };
}



// src/text/wrap.ts
function wrap(text2, width) {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

// src/report/words.ts



// src/report/shown.ts

function severityWords({ severities }) {
  const present = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
  return present.map((severity) => count(severities[severity], severity)).join(", ");
}

// src/report/style.ts
var plainStyle = {
  bold: (function (text2) { return text2; }),
  dim: (function (text2) { return text2; }),
  severity: (function (_, text2) { return text2; }),
  change: (_, text2) => text2
};

// src/report/text.ts







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

function guessSyntax(text2) {
  if (/^\s*(?:\{|\[\s*\{)/.test(text2)) return "json";
  if (/^\s*<(?:[?!]|[\w:]+[\s/>])/.test(text2)) return "xml";
  const first = /^[^\S\r\n]*([^\s#;][^\r\n]*)/m.exec(text2)?.[1] ?? "";
  return /^(?:---|%YAML|[\w.-]+\s*:(?:\s|$))/.test(first) && !/^[^:]*=/.test(first) ? "yaml" : "cfg";
}

// src/effective/concerned.ts
function isConcerned(configs, catalog) {
  if (configs.some((config) => config.sections.length > 0)) return true;
  const document = configs[0]?.document;
  if (!document?.incomplete) return false;
  return catalog.sections.some(({ name, required }) => required && document.source.text.includes(name));
}

// src/effective/hide-aliases.ts
function hideAliases(configurations, catalog) {
  if (!holdAliases(configurations)) return configurations;
  const shown = new Set(configurations.flatMap(({ sections }) => sections.flatMap(shownPlaces2)));
  const hide = (entry) => entry.origin === void 0 || shown.has(entry.origin.start) ? entry : { ...entry, isHidden: true };
  return configurations.map((configuration) => ({
    ...configuration,
    sections: configuration.sections.map((section) => ({ ...section, entries: section.entries.map(hide) }))
  }));
  function shownPlaces2({ name, entries }) {
    const described = catalog.describe(name)?.section;
    return entries.filter((entry) => described?.option(entry.name)?.isSecret === false).map(({ valueSpan }) => valueSpan.start);
  }
}
function holdAliases(configurations) {
  for (const { sections } of configurations) {
    for (const { entries } of sections) {
      for (const { origin } of entries) if (origin !== void 0) return true;
    }
  }
  return false;
}

// src/catalog/numbers.ts
var numbers = /* @__PURE__ */ new Map();
var names = [];


var conditions = 0;


// src/values/host-name.ts
var HOST_NAME = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.?$/;
var NUMBER_AT_END = /(?:^|\.)\d+\.?$/;
var IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
var IPV6_SIGNS = /^[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*$/;
var SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;

function isIpv4(text2) {
  return IPV4.test(text2);
}
function isIpv6(text2) {
  return text2.length <= 45 && IPV6_SIGNS.test(text2) && URL.canParse(`http://[${text2}]/`);
}


function hostOfUrl(text2) {
  if (!looksLikeUrl(text2)) return void 0;
  const url = text2.replace(SCHEME, "http://");
  if (!URL.canParse(url)) return void 0;
  const host2 = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");
  return host2 === "" ? void 0 : host2;
}


// src/condition/evaluate.ts







// late:src/text/invisible-search.ts
var late;
function load() {
  return late ??= require("./text-invisible-search.cjs");
}
function clear(...given) {
  return load().clear(...given);
}
function find(...given) {
  return load().find(...given);
}
function findInValue(...given) {
  return load().findInValue(...given);
}
function remove(...given) {
  return load().remove(...given);
}

// src/text/invisible.ts
var DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;



function clearedValue(text2) {
  return isPlain2(text2) ? text2 : clear(text2);
}


// src/effective/entry-index.ts
var FEW = 40;
var SELDOM = 6;
var EntryIndex = class {
  /** The entries may still be read, one after the other; `add` is told of those that come late. */
  constructor(entries) {
    this._asked = 0;
    this._entries = entries;
  }

  /** Of a name that is no option. */
  ofOther(name) {
    this._ofOptions ??= this._makeIndex();
    return this._ofOthers?.get(name);
  }



};
EntryIndex.prototype.ofOption = (function (number) {
    if (!this._ofOptions && this._entries.length <= FEW && this._asked++ < SELDOM) {
      return this._entries.findLast((function (read) { return read?.option?.number === number; }));
    }
    this._ofOptions ??= this._makeIndex();
    return this._ofOptions[number];
  });
EntryIndex.prototype.add = (function (read) {
    if (this._ofOptions) this._index(read, this._ofOptions);
  });
EntryIndex.prototype._makeIndex = (function () {
    const ofOptions = [];
    for (const read of this._entries) if (read) this._index(read, ofOptions);
    return ofOptions;
  });
EntryIndex.prototype._index = (function (read, ofOptions) {
    const { option, entry } = read;
    if (option) {
      ofOptions[option.number] = read;
      return;
    }
    this._ofOthers ??= /* @__PURE__ */ new Map();
    this._ofOthers.set(entry.name, read);
  });

// src/effective/read-entry.ts
var ReadEntry = class {
  constructor(entry, name, lookup, reading) {
    this.entry = entry;
    this.name = name;
    this.lookup = lookup;
    this.reading = reading;
  }
  /** The option of this name, where the catalogue knows it. */
  get option() {
    return this.lookup.type === "option" ? this.lookup.option : void 0;
  }
  /** The value without the quotes that a .cfg should not have. */
  get text() {
    return this.reading.text;
  }
  get isQuoted() {
    return this.reading.isQuoted;
  }
  get content() {
    return this.reading.content;
  }
  /** What the entry makes known of its option, which it sets to more than nothing. */
  get fact() {
    return this.reading.fact;
  }
  /** Whether the value consists of visible ASCII characters that every reader of .cfg files reads alike. */
  get isOrdinary() {
    return this.reading.isOrdinary;
  }
};

// src/effective/shown-name.ts
var HIDDEN2 = "***";
var LONGEST = 80;
var nameLike = latePattern(String.raw`^(["']?)[\p{L}_][\p{L}\p{M}\p{N}_.-]*\1$`, "u");
var nameAtStart = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})(.*)$`, "su");


function isMixed(word) {
  return /\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word);
}

// src/values/own-property.ts


// src/values/value.ts



// src/values/boolean.ts
var OTHER_WORDS = {
  yes: "true",
  on: "true",
  "1": "true",
  no: "false",
  off: "false",
  "0": "false"
};
var boolean = {
  read: (function (text2) {
    if (text2 === "true" || text2 === "false") return legal(text2 === "true");
    const lower = text2.toLowerCase();
    if (lower === "true" || lower === "false") {
      return { status: "legal", value: lower === "true", spelling: lower };
    }
    const meant = ownProperty(OTHER_WORDS, lower);
    return illegal(meant ? { text: meant, certain: true } : void 0);
  }),
  accepts: () => "true or false"
};

// src/text/enumerate.ts
function enumerate(words, conjunction) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

// late:fastest-levenshtein
var late2;



// src/values/nearest.ts



// src/values/choice.ts
var LONGEST2 = 300;
var choice = {
  read: (function (text2, spec) {
    return spec.values.includes(text2) ? legal(text2) : readOther(text2, spec);
  }),
  accepts({ values, open: open2, orContaining }) {
    const list2 = open2 ? `one of ${values.join(", ")}` : enumerate(values, "or");
    return orContaining ? `${list2}, or a text containing "${orContaining}"` : list2;
  }
};
function readOther(text2, spec) {
  const lower = text2.toLowerCase();
  const spelling = spec.values.find((value) => value.toLowerCase() === lower);
  if (spelling !== void 0) return { status: "legal", value: spelling, spelling };
  if (spec.orContaining !== void 0 && lower.includes(spec.orContaining.toLowerCase())) return legal(text2);
  if (spec.open) {
    const instead = ownProperty(spec.instead, text2);
    return { status: "unrecognized", value: text2, inferred: false, ...instead && { instead } };
  }
  if (text2.length > LONGEST2) return illegal();
  const same = spec.values.find((value) => plain(value) === plain(text2));
  if (same !== void 0) return illegal({ text: same, certain: true });
  const withPath = spec.values.find((value) => lower.startsWith(`${value.toLowerCase()}/`));
  if (withPath !== void 0 && spec.pathBelongsIn) {
    const [part = ""] = text2.slice(withPath.length + 1).split(/[/?#;\s]/, 1);
    const alsoSet = { option: spec.pathBelongsIn, text: part };
    const reason = `what follows the host belongs in ${spec.pathBelongsIn}`;
    return illegal(!/^[\w.-]+$/.test(part) ? void 0 : { text: withPath, certain: false, alsoSet }, reason);
  }
  const close2 = nearest(text2, spec.values);
  return illegal(close2 ? { text: close2, certain: false } : void 0);
}
function plain(text2) {
  return text2.toLowerCase().replace(/(?<=.)\/+$|[-_\s]/g, "");
}

// src/values/host.ts
var host = {
  read: (function (text2, spec) {
    return isHost(text2) || looksLikeUrl(text2) ? legal(text2) : illegal(meantBy(text2, spec));
  }),
  accepts: () => "a host name or an IP address",
  isSame: (one, other) => isHost(String(one)) && String(one).toLowerCase() === String(other).toLowerCase()
};
function meantBy(text2, spec) {
  const bracketed = /^\[(.*)\]$/.exec(text2)?.[1];
  if (bracketed !== void 0 && isIpv6(bracketed)) return { text: bracketed, certain: true };
  const [, name = "", number] = /^(.+?):(\d{1,5})$/.exec(text2) ?? [];
  const inner = /^\[(.*)\]$/.exec(name)?.[1] ?? name;
  if (spec.numberBelongsIn && number !== void 0 && isPort(number) && isHost(inner)) {
    const alsoSet = { option: spec.numberBelongsIn, text: String(Number(number)) };
    return { text: inner, certain: true, alsoSet };
  }
  const trimmed = text2.trim();
  return trimmed !== text2 && isHost(trimmed) ? { text: trimmed, certain: true } : void 0;
}
function isPort(digits) {
  return Number(digits) >= 1 && Number(digits) <= 65535;
}


// src/values/integer.ts
var integer = {
  read: (function (text2, spec) {
    const pattern = spec.min === void 0 ? /^-?\d+$/ : /^\d+$/;
    if (!pattern.test(text2)) return illegal();
    const number = Number(text2);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
    return number >= min && number <= max ? legal(number) : illegal();
  }),
  accepts({ min, max }) {
    if (min !== void 0 && max !== void 0) return `a whole number from ${min} to ${max}`;
    if (min !== void 0) return `a whole number, ${min} or more, in decimal digits`;
    if (max !== void 0) return `a whole number, ${max} or less`;
    return "a whole number";
  }
};

// src/values/list.ts
var list = {
  read(text2, { separator = "blank", values }) {
    const pieces = separator === "comma" ? text2.split(",").map((piece) => piece.trim()) : text2.split(/\s+/);
    const words = pieces.filter((word) => word !== "");
    if (values?.length && !words.every((word) => values.includes(word))) return illegal();
    return legal(words);
  },
  accepts({ separator = "blank", values }) {
    const between = separator === "comma" ? "commas" : "blanks";
    return values ? `words between ${between}, of ${values.join(", ")}` : `words between ${between}`;
  }
};

// src/values/mechanisms.ts
var mechanisms = {
  read: (function (text2, spec) { return legal(readMechanisms(text2, spec).map((function (mechanism) { return mechanism.name; }))); }),
  accepts: ({ values }) => `mechanisms between blanks, of ${values.join(", ")}`,
  isCorrected: (text2, spec) => text2.includes(",") || readMechanisms(text2, spec).some((one) => one.isMisprint)
};



// src/values/object.ts
var object = {
  read: () => illegal(void 0, "it is an object of the program, which no text can express"),
  accepts: () => "nothing: it cannot be set in a configuration"
};

// src/values/text.ts
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var text = {
  read: (function (written, spec) {
    if (spec.noBlanks && /\s/.test(written)) return illegal();
    const doubtful = spec.doubtful?.some((word) => word.toLowerCase() === written.toLowerCase()) ?? false;
    const fits = spec.shapes?.some((function (shape) { return hasShape(written, shape); })) ?? true;
    if (fits && !doubtful) return legal(written);
    return { status: "unrecognized", value: written, inferred: true };
  }),
  accepts({ noBlanks, shapes, doubtful }) {
    const base = shapes ? shapes.map(describeShape).join(" or ") : noBlanks ? "a text without blanks" : "any text";
    return doubtful ? `${base}, but none of ${doubtful.join(", ")}` : base;
  }
};

function describeShape(shape) {
  if (shape === "guid") return "a GUID";
  if (shape === "domain-name") return "a domain name";
  return `a text ending in ${shape.endsWith}`;
}

// src/values/time.ts
var UNITS = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };
var time = {
  read: (function (text2, spec) {
    const seconds = readTime(text2);
    if (seconds !== void 0 && isBelow(seconds, spec)) return legal(seconds);
    if (seconds !== void 0) return illegal(void 0, "it is too long");
    return illegal(suggest(text2, spec));
  }),
  accepts({ below }) {
    return below ? `a time below ${below} as hh:mm:ss` : "a time as hh:mm:ss";
  }
};

function writeTime(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function suggest(text2, spec) {
  const seconds = guess(text2);
  if (seconds === void 0 || seconds >= 100 * 3600 || !isBelow(seconds, spec)) return void 0;
  return { text: writeTime(seconds), certain: !/^\d+$/.test(text2) };
}
function guess(text2) {
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,4})$/.exec(text2);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const measure = /^(\d{1,6})\s*(s|sec|m|min|h)?$/i.exec(text2);
  if (measure) return Number(measure[1]) * UNITS[measure[2]?.toLowerCase() ?? "s"];
  return void 0;
}

// src/values/index.ts
var kinds = {
  boolean,
  integer,
  time,
  choice,
  text,
  host,
  list,
  mechanisms,
  object
};


var HOLDS_INVISIBLE = "it holds an invisible character";
function withoutQuotes(text2) {
  const isQuoted = text2.length > 1 && (text2[0] === '"' || text2[0] === "'") && text2.endsWith(text2[0]);
  return isQuoted ? text2.slice(1, -1) : text2;
}


// src/effective/fact-of.ts
var UNKNOWN = { known: false, isSet: true };


// src/effective/ordinary.ts


// src/effective/text-reader.ts
var MOST_KEPT = 200;
var LONGEST_KEPT = 100;
var UNREADABLE = { type: "unknown", why: "unreadable" };
var PLACEHOLDER = { type: "unknown", why: "placeholder" };
var NOT_SET = { type: "not-set" };
var EMPTY = { type: "value", value: "", reading: { status: "legal", value: "" } };
var EMPTY_ILLEGAL = { type: "illegal", reading: { status: "illegal" } };
var TextReader = class {
  constructor(section) {
    /** By the number of the option; undefined for values that were met once. */
    this._kept = [];
    this._section = section;
  }




};
/** `isChecked` tells whether the condition holds under which the option's value is judged, if there is one. */
TextReader.prototype.read = (function (entry, option, syntax2, isChecked) {
    const { value } = entry;
    const isQuoted = syntax2 === "cfg" && standsInQuotes(value);
    const text2 = isQuoted ? value.slice(1, -1) : value;
    const readings = isQuoted || !entry.readable ? void 0 : this._readingsOf(option, isChecked);
    if (!readings || value.length > LONGEST_KEPT)
      return this._read(entry, text2, isQuoted, option, isChecked, false);
    const kept = readings.get(value);
    if (kept) return kept;
    const copy = copyOf(value);
    const isKept = readings.has(value);
    const reading = this._read(entry, copy, false, option, isChecked, isKept);
    if (isKept || readings.size < MOST_KEPT) readings.set(copy, isKept ? reading : void 0);
    return reading;
  });
/** None of values that are not judged, and of secrets. */
TextReader.prototype._readingsOf = (function (option, isChecked) {
    if (!option || option.isSecret || !isChecked) return void 0;
    let readings = this._kept[option.number];
    if (!readings) {
      readings = /* @__PURE__ */ new Map();
      this._kept[option.number] = readings;
    }
    return readings;
  });
TextReader.prototype._read = (function (entry, text2, isQuoted, option, isChecked, isKept) {
    const content = entry.readable ? this.contentOf(text2, option, isChecked) : UNREADABLE;
    const fact = factOf(content, text2);
    const valueClass = void 0;
    return { text: text2, isQuoted, content, fact, isOrdinary: isOrdinary(entry.value), isKept, valueClass };
  });
/** What a text without quotes around it comes to. */
TextReader.prototype.contentOf = (function (text2, option, isChecked) {
    if (this._section.hasPlaceholder(text2)) return PLACEHOLDER;
    if (text2 === "") return emptyContent(option);
    const isJudged = option && isChecked;
    const reading = isJudged ? readValue(text2, option.spec) : { status: "legal", value: text2 };
    return reading.status === "illegal" ? { type: "illegal", reading } : { type: "value", value: reading.value, reading };
  });
var readers = /* @__PURE__ */ new WeakMap();

function emptyContent(option) {
  if (!option || option.facts.emptyAllowed) return EMPTY;
  return option.default === void 0 && !option.isInFamily ? NOT_SET : EMPTY_ILLEGAL;
}
var DOUBLE_QUOTE = 34;
var SINGLE_QUOTE = 39;



// src/effective/section-config.ts
var NOWHERE = {
  origin: "nowhere",
  fact: { known: true, value: void 0, isSet: false },
  read: void 0
};
var MAY_BE_SET = { origin: "nowhere", fact: { known: false, isSet: void 0 }, read: void 0 };
var SectionConfig = class {
  constructor(section, described, document, hasSection) {
    this._hasAskedForSections = false;
    /** By the number of the option. */
    this._settings = [];
    /** By the number of the condition. */
    this._truths = [];
    this.name = section.name;
    this.catalog = described.section;
    this.match = described.match;
    this.headers = section.headers;
    this.header = section.headers[0];
    this._hasSection = hasSection;
    this.syntax = document.syntax;
    this.isIncomplete = document.incomplete || section.incomplete;
    const entries = new Array(section.entries.length);
    this._index = new EntryIndex(entries);
    this._read(section.entries, entries);
    this.entries = entries;
  }



  hasSection(name) {
    this._hasAskedForSections = true;
    return this._hasSection(name);
  }
  /** Whether anything that was found out about the section hangs on what other sections there are. */
  get hasAskedForSections() {
    return this._hasAskedForSections;
  }



  /** What another text in place of that of an entry would come to, where that changes nothing of what others are. */
  contentWith({ option }, text2) {
    const isChecked = option?.checkedWhen ? this.holds(option.checkedWhen) : true;
    return textReaderOf(this.catalog).contentOf(text2, option, isChecked);
  }



};
/** The effective entry of an option: the last one of its name. */
SectionConfig.prototype.entry = (function (option) {
    const lookup = this.catalog.lookup(option);
    return lookup.type === "option" ? this._index.ofOption(lookup.option.number) : this._index.ofOther(option);
  });
SectionConfig.prototype.setting = (function (name) {
    const lookup = this.catalog.lookup(name);
    if (lookup.type !== "option") return this._resolve(this._index.ofOther(name), void 0);
    return this._settingOf(lookup.option.number);
  });
SectionConfig.prototype._settingOf = (function (number) {
    const known3 = this._settings[number];
    if (known3) return known3;
    const option = this.catalog.optionOf(number);
    const read = option ? this._index.ofOption(number) : this._index.ofOther(nameOfNumber(number));
    const setting = this._resolve(read, option);
    this._settings[number] = setting;
    return setting;
  });
SectionConfig.prototype.factOf = (function (optionNumber) {
    return this._settingOf(optionNumber).fact;
  });
SectionConfig.prototype.fact = (function (option) {
    return this.setting(option).fact;
  });
SectionConfig.prototype.holds = (function (condition) {
    const { number } = condition;
    const known3 = number === void 0 ? void 0 : this._truths[number];
    if (known3 !== void 0 && known3 !== null) return known3;
    if (known3 === null) return void 0;
    const truth = evaluate(condition.op === "named" ? condition.of : condition, this);
    if (number !== void 0) this._truths[number] = truth ?? null;
    return truth;
  });
SectionConfig.prototype._read = (function (entries, read) {
    const { catalog } = this;
    const reader = textReaderOf(catalog);
    const later = [];
    let isBehindSecret = false;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      const lookup = catalog.lookup(entry.name);
      const option = lookup.type === "option" ? lookup.option : void 0;
      if (option?.checkedWhen) later.push(at);
      else {
        const text2 = reader.read(entry, option, this.syntax, true);
        const name = option ? entry.name : this._shownName(entry, isBehindSecret);
        read[at] = new ReadEntry(entry, name, lookup, text2);
      }
      isBehindSecret = option?.isSecret === true;
    }
    for (const at of later) {
      const entry = entries[at];
      const lookup = catalog.lookup(entry.name);
      const option = lookup.option;
      const isChecked = evaluate(option.checkedWhen, this);
      const text2 = reader.read(entry, option, this.syntax, isChecked);
      const late13 = new ReadEntry(entry, entry.name, lookup, text2);
      read[at] = late13;
      this._index.add(late13);
    }
  });
/** A name that is known but for what is not seen is no part of a secret. */
SectionConfig.prototype._shownName = (function (entry, isBehindSecret) {
    const seen = entry.readable ? withoutInvisibles(entry.name) : entry.name;
    const isKnown = seen !== entry.name && this.catalog.option(seen);
    return isKnown ? entry.name : shownName(entry, isBehindSecret);
  });
SectionConfig.prototype._resolve = (function (read, option) {
    if (read && read.content.type !== "not-set") return { origin: "file", fact: read.fact, read };
    if (!read && this.isIncomplete) return MAY_BE_SET;
    if (!option?.default) return read ? { ...NOWHERE, read } : NOWHERE;
    return { origin: "default", fact: option.absent, read };
  });

// src/effective/effective-config.ts



// src/diagnostics/show-value.ts
var LONGEST3 = 60;






// src/effective/phrase.ts



function looksLikeSecret(text2) {
  return text2.length > 30 || isMixed(text2);
}



// src/effective/visible.ts

var known = /* @__PURE__ */ new WeakMap();






function hiddenBefore(offset, source, visible) {
  const next = partAt(offset, visible);
  if ((visible[next]?.start ?? offset + 1) <= offset) return void 0;
  const line = source.lineSpan(source.position(offset).line);
  const gap2 = Math.max(line.start, visible[next - 1]?.end ?? 0);
  const hidden = behindNames(gap2, source.text.slice(0, line.end));
  return hidden < offset ? hidden : void 0;
}
function behindNames(start, text2) {
  let at = start;
  for (; ; ) {
    const signs2 = SIGNS.exec(text2.slice(at))?.[0] ?? "";
    const mayBeName = at === start || /[{[]/.test(signs2);
    at += signs2.length;
    const [name = "", word = ""] = mayBeName && NAME.exec(text2.slice(at)) || [];
    if (name === "" || isMixed(word)) return at;
    at += name.length;
  }
}

var SIGNS = /^[\s=:,{}[\]-]*/;
var ONLY_SIGNS = /^[\s=:,{}[\]-]*$/;
var NAME = /^["']?([A-Za-z_][\w.-]{0,30})["']?\s*[=:\]][\s=:\]]*/;

// src/text/compare-text.ts
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/diagnostics/order.ts




// src/diagnostics/most-shown.ts
var MostShown = class {
  /** `room` is how many are kept before it is sorted out which. */
  constructor(most, room = Math.max(2 * most, most + 1e3)) {
    this._kept = [];
    this._severities = { error: 0, warning: 0, info: 0 };
    this._fixable = 0;
    this._isCounted = false;
    this._most = most;
    this._room = Math.max(room, most + 1);
  }
  /** How many are kept. */
  get size() {
    return this._kept.length;
  }




  _count({ fix }, severity) {
    this._severities[severity]++;
    if (fix) this._fixable++;
    this._isCounted = true;
  }
};
/** Whether a finding may be one of those that are shown, and is to be kept. If not it is counted here. */
MostShown.prototype.admits = (function (finding, severity) {
    const before = this._before;
    this._before = finding;
    if (before && isSame(finding, before)) return false;
    if (!this._worst || weigh(finding, severity, this._worst) < 0) return true;
    this._count(finding, severity);
    return false;
  });
MostShown.prototype.keep = (function (finding) {
    this._kept.push(finding);
    if (this._kept.length >= this._room) this._prune();
  });
/** All findings were told. */
MostShown.prototype.shown = (function () {
    this._prune();
    const diagnostics = this._kept;
    if (!this._isCounted) return { diagnostics, suppressed: NONE };
    return {
      diagnostics,
      suppressed: NONE,
      more: { severities: this._severities, fixable: this._fixable, suppressed: 0 }
    };
  });
MostShown.prototype._prune = (function () {
    const ordered = inOrder(this._kept);
    const kept = heaviest(ordered, this._most, ({ severity }) => severity);
    if (kept !== ordered) {
      const isKept = new Set(kept);
      for (const finding of ordered) if (!isKept.has(finding)) this._count(finding, finding.severity);
    }
    this._kept = [...kept];
    if (kept.length < this._most) return;
    for (const severity of SEVERITIES) {
      this._worst = kept.findLast((one) => one.severity === severity);
      if (this._worst) return;
    }
  });
var NONE = [];
function weigh(one, severity, other) {
  if (severity === other.severity) return compare2(one, other);
  return SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(severity);
}

// src/effective/visible-around.ts




// late:src/rules/ambiguous-finding.ts
var late3;
function load3() {
  return late3 ??= require("./rules-ambiguous-finding.cjs");
}
function readByOthers(...given) {
  return load3().readByOthers(...given);
}

// src/rules/ambiguous-value.ts
var SUSPICIOUS = /[;#"'\\\u2028\u2029]/;
var ambiguousValue = {
  ids: ["ambiguous-value"],
  check: (function ({ name: section, entries, syntax: syntax2 }, _target, report) {
    if (syntax2 !== "cfg") return;
    for (const read of entries) {
      if (read.isOrdinary) continue;
      const { text: text2, content } = read;
      if (!SUSPICIOUS.test(text2) || content.type === "unknown") continue;
      const finding = readByOthers(section, read);
      if (finding) report(finding);
    }
  })
};

// src/condition/mentions.ts




function nearestMiss(alternatives2, facts) {
  const nearest2 = alternatives2.reduce(
    (best, other) => holdingParts(other, facts) > holdingParts(best, facts) ? other : best
  );
  return decisive(nearest2, facts, false);
}
function holdingParts(condition, facts) {
  if (condition.op === "named") return holdingParts(condition.of, facts);
  return condition.op === "all" ? condition.of.filter((part) => evaluate(part, facts)).length : 0;
}

// src/rules/participants.ts
function phrases(section, options) {
  const set = options.filter((option) => section.setting(option).origin !== "nowhere");
  const told = (set.length > 0 ? set : options).map((option) => phrase(section, option));
  return enumerate(told, "and");
}



// src/rules/rule.ts



// src/rules/dependency.ts
var dependency = {
  ids: [],
  check: (function (section, _target, report) {
    for (const rule of section.catalog.dependencies) {
      const isOpen = rule.gates.every((function (gate) { return section.holds(gate); }));
      if (isOpen && section.holds(rule.expect) === false) report(findingOf(rule, section));
    }
  })
};



function computed(value, section) {
  if ("defaultOf" in value) return section.catalog.option(value.defaultOf)?.default?.text;
  const { fact } = section.setting(value.hostOf);
  return fact.known && typeof fact.value === "string" ? hostOfUrl(fact.value) : void 0;
}

// src/rules/duplicate-option.ts
var duplicateOption = {
  ids: ["duplicate-option"],
  check: (function ({ name: section, entries }, _target, report) {
    const first = /* @__PURE__ */ new Map();
    for (const read of entries) {
      const { name, readable } = read.entry;
      if (!readable) continue;
      const earlier = first.get(name);
      if (earlier) report(findingOf2(section, read, earlier));
      else first.set(name, read);
    }
  })
};
function findingOf2(section, { name, entry }, earlier) {
  return {
    rule: "duplicate-option",
    section,
    option: name,
    message: `${name} is given again in [${section}].`,
    help: "Keep the one that is meant.",
    span: entry.nameSpan,
    related: [{ message: "it is first given here", span: earlier.entry.nameSpan }]
  };
}

// src/rules/duplicate-section.ts
var duplicateSection = {
  ids: ["duplicate-section"],
  check: (function ({ configuration, catalog }, report) {
    for (const { name, headers } of configuration.sections) {
      if (headers.length < 2 || !catalog.describe(name)) continue;
      for (const span2 of headers.slice(1)) report(findingOf3(name, span2, headers[0]));
    }
  })
};
function findingOf3(section, span2, first) {
  return {
    rule: "duplicate-section",
    section,
    message: `section [${section}] is given again.`,
    help: "Put all its options under one header.",
    span: span2,
    related: [{ message: "it is first given here", span: first }]
  };
}

// src/rules/invalid-value.ts
var invalidValue = {
  ids: ["invalid-value"],
  check: (function (section, _target, report) {
    for (const read of section.entries) {
      const { content, option } = read;
      if (content.type === "illegal" && option) report(findingOf4(section, read, option, content.reading));
    }
  })
};

function advise(option, { text: text2, alsoSet }) {
  const shown = showValue(text2);
  if (alsoSet) return `Set ${option} to ${shown} and ${alsoSet.option} to ${showValue(alsoSet.text)}.`;
  return `Did you mean ${shown}?`;
}


// late:src/rules/invisible-finding.ts
var late4;
function load4() {
  return late4 ??= require("./rules-invisible-finding.cjs");
}
function inComments(...given) {
  return load4().inComments(...given);
}
function inName(...given) {
  return load4().inName(...given);
}
function inSectionName(...given) {
  return load4().inSectionName(...given);
}
function inValue(...given) {
  return load4().inValue(...given);
}

// src/rules/invisible-character.ts
var invisibleCharacter = {
  ids: ["invisible-character"],
  check: (function (config, report) {
    const { text: text2 } = config.document.source;
    if (text2.includes("\0")) return;
    for (const section of config.sections) {
      checkSectionName(section, report);
      for (const read of section.entries) {
        if (!read.entry.readable || read.option && read.isOrdinary) continue;
        checkName(section, read, report);
        checkValue(section, read, report);
      }
    }
    if (text2.search(DIRECTION_CONTROL) !== -1) inComments(config, report);
  })
};




// late:src/rules/mechanisms-finding.ts
var late5;
function load5() {
  return late5 ??= require("./rules-mechanisms-finding.cjs");
}
function checkList(...given) {
  return load5().checkList(...given);
}

// src/rules/mechanisms.ts
var mechanisms2 = {
  ids: ["x0auth2", "comma-separated-mechanisms", "unknown-mechanism", "xoauth2-not-alone"],
  check: (function ({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const spec = read.option?.spec;
      if (spec?.type !== "mechanisms" || read.content.type !== "value" || faultless.has(read.reading))
        continue;
      if (isFaultless(read, spec)) faultless.add(read.reading);
      else checkList(section, read, spec, report);
    }
  })
};
var faultless = /* @__PURE__ */ new WeakSet();


// src/rules/missing-option.ts
var missingOption = {
  ids: ["missing-option"],
  check: (function (section, _target, report) {
    for (const option of section.catalog.requiredOptions()) {
      const { requiredWhen } = option;
      if (requiredWhen !== "always" && !(requiredWhen && section.holds(requiredWhen))) continue;
      if (section.setting(option.name).fact.isSet === false) report(findingOf5(section, option));
    }
  })
};
function findingOf5(section, { name, requiredWhen, facts }) {
  const { read } = section.setting(name);
  const calling = requiredWhen && requiredWhen !== "always" ? deciding(requiredWhen, section) : [];
  const why = calling.length > 0 ? ` although ${phrases(section, calling)}` : "";
  const what = read ? "is empty" : "is missing";
  return {
    rule: "missing-option",
    section: section.name,
    option: name,
    message: `${name} ${what} in [${section.name}]${why}.`,
    help: `Set ${name}: ${lowerFirst(facts.summary)}`,
    span: read ? read.entry.nameSpan : section.header,
    related: related(section, calling, [name])
  };
}
function lowerFirst(sentence) {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

// src/rules/missing-section.ts
var missingSection = {
  ids: ["missing-section"],
  check: (function ({ document, configuration, catalog, sections }, report) {
    if (document.incomplete) return;
    for (const described of catalog.sections) {
      if (!described.required || sections.some((function (section) { return section.catalog === described; }))) continue;
      report(findingOf6(described.name, configuration.anchor));
    }
  })
};
function findingOf6(section, span2) {
  return {
    rule: "missing-section",
    section,
    message: `section [${section}] is missing.`,
    help: `Add [${section}] with its options.`,
    span: span2
  };
}

// src/rules/plain-secret.ts
var plainSecret = {
  ids: ["plain-secret"],
  check({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { option, content, text: text2 } = read;
      if (!option?.isSecret || text2 === "" || content.type === "unknown") continue;
      report(findingOf7(section, read));
    }
  }
};
function findingOf7(section, { entry }) {
  return {
    rule: "plain-secret",
    section,
    option: entry.name,
    message: `${entry.name} stands in the file as it is.`,
    help: "Put a placeholder such as {{ NAME }} in its place, to be filled in when the file is deployed.",
    span: entry.nameSpan
  };
}

// src/rules/quoted-value.ts
var quotedValue = {
  ids: ["quoted-value"],
  check: (function ({ name: section, entries }, _target, report) {
    for (const read of entries) {
      if (read.isQuoted) report(findingOf8(section, read));
    }
  })
};
function findingOf8(section, read) {
  const { name } = read;
  const edits = [setValue(read, read.text)];
  const isSecret = read.option?.isSecret;
  const mayBeSecret = isSecret ?? true;
  return {
    rule: "quoted-value",
    section,
    option: name,
    message: `the value of ${name} is in quotes, which count as a part of it.`,
    help: isSecret ? "Take the quotes away, unless they belong to the secret." : void 0,
    span: valuePlace(read),
    fix: mayBeSecret ? void 0 : { title: `take the quotes away from ${name}`, applicability: "safe", edits }
  };
}

// late:src/rules/redundant-default-check.ts
var late6;
function load6() {
  return late6 ??= require("./rules-redundant-default-check.cjs");
}
function checkDefaults(...given) {
  return load6().checkDefaults(...given);
}

// src/rules/redundant-default.ts
var redundantDefault = {
  ids: ["redundant-default"],
  check(section, _target, report) {
    checkDefaults(section, report);
  }
};

// src/catalog/release.ts

var known2 = /* @__PURE__ */ new Map();
var MOST_KNOWN = 1e3;

function isRelease(text2) {
  return /^\d{1,6}(?:\.\d{1,6}){2,3}$/.test(text2);
}

// src/rules/release.ts
var release = {
  ids: ["not-yet-introduced", "discontinued-option"],
  check: (function ({ name: section, entries }, target, report) {
    for (const read of entries) {
      const { option, entry, content } = read;
      if (!option?.dependsOnRelease || !entry.readable || content.type === "not-set") continue;
      checkEntry(section, read, option.facts, target, report);
    }
  })
};

function introducedLater(section, { entry }, introduced, target) {
  const { name, nameSpan } = entry;
  const message = `${name} was introduced with ${introduced}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message, span: nameSpan };
}
function valueIntroducedLater(section, read, { release: release2, inferred }, target) {
  const { name } = read.entry;
  const message = `${name} ${read.text} was introduced with ${release2}; the target release is ${target.release}.`;
  return { section, option: name, rule: "not-yet-introduced", message, span: valuePlace(read), inferred };
}
function discontinuedBefore(section, { entry }, { discontinued, successor }, target) {
  const { name, nameSpan } = entry;
  const message = `${name} was discontinued with ${discontinued}; the target release is ${target.release}.`;
  const help = successor ? `Remove it, and see whether ${successor} needs another value.` : "Remove it.";
  return { section, option: name, rule: "discontinued-option", message, help, span: nameSpan };
}

// src/rules/section-name.ts
var sectionName = {
  ids: ["misspelt-section", "undocumented-section"],
  check: (function ({ sections }, report) {
    const taken = new Set(sections.map((function (section) { return section.name; })));
    for (const section of sections) {
      const known3 = section.catalog.name;
      if (section.match === "undocumented") report(undocumented(section, known3));
      if (section.match !== "misspelt") continue;
      report(misspelt(section, known3, taken.has(known3)));
      taken.add(known3);
    }
  })
};
function undocumented({ name, header }, known3) {
  return {
    rule: "undocumented-section",
    section: name,
    message: `the documentation knows [${known3}] but not [${name}].`,
    help: `It is checked by the rules of [${known3}].`,
    span: header
  };
}
function misspelt(section, known3, isTaken) {
  const { name, header } = section;
  return {
    rule: "misspelt-section",
    section: name,
    message: `[${name}] is no section of the server; did you mean [${known3}]?`,
    help: isTaken ? `[${known3}] stands in the file too: put all options under it.` : void 0,
    span: header,
    fix: isTaken ? void 0 : rename(section, known3)
  };
}
function rename({ headers }, to) {
  return {
    title: `rename the section to ${to}`,
    applicability: "unsafe",
    edits: [{ type: "rename-section", headers, to }]
  };
}

// src/rules/shadowed-option.ts
var shadowedOption = {
  ids: ["javamail-shadows-option"],
  check: (function (section, target, report) {
    for (const read of section.entries) {
      const regular = read.option?.facts.shadows;
      if (regular === void 0 || !read.entry.readable || read.content.type === "not-set") continue;
      report(findingOf9(section, read, regular, target));
    }
  })
};
function findingOf9(section, { entry }, regular, target) {
  return {
    rule: "javamail-shadows-option",
    section: section.name,
    option: entry.name,
    message: `${entry.name} does the job of ${regular}.`,
    help: `Use ${presentName(regular, section, target)} and remove ${entry.name}.`,
    span: entry.nameSpan,
    related: related(section, [regular], [])
  };
}
function presentName(regular, { catalog }, { release: release2 }) {
  const { discontinued, successor } = catalog.option(regular)?.facts ?? {};
  const isGone = discontinued !== void 0 && compareReleases(discontinued, release2) <= 0;
  return isGone ? successor ?? regular : regular;
}

// src/rules/syntax.ts
var SYNTAX = "syntax";
var syntax = {
  ids: [SYNTAX],
  check: (function ({ document, catalog }, report) {
    for (const { message, help, span: span2, section } of document.problems) {
      if (section !== void 0 && !catalog.describe(section)) continue;
      report({
        rule: SYNTAX,
        ...section !== void 0 && { section },
        message: `${message}.`,
        help,
        span: span2
      });
    }
  })
};

// src/rules/unknown-option.ts
var unknownOption = {
  ids: ["unknown-option", "unknown-mail-property"],
  check: (function (section, _target, report) {
    const unknown = section.entries.filter((function ({ entry: { name, readable }, lookup: { type } }) {
      return readable && type !== "option" && type !== "passes" && !section.catalog.hasPlaceholder(name);
    }));
    if (unknown.length > 0) reportAll(unknown, section, report);
  })
};

function beginningOf(name) {
  if (/^[A-Za-z_][\w.-]*$/.test(name)) return name;
  return nameAtStart2().exec(name)?.[1] ?? "";
}
var nameAtStart2 = latePattern(String.raw`^["']?([\p{L}_][\p{L}\p{M}\p{N}_.-]*)`, "u");




// src/rules/unrecognized-value.ts
var unrecognizedValue = {
  ids: ["unrecognized-value"],
  check: (function ({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content } = read;
      if (content.type !== "value" || content.reading.status !== "unrecognized") continue;
      report(findingOf10(section, read, content.reading));
    }
  })
};
function findingOf10(section, read, { instead, inferred }) {
  const { entry, option } = read;
  const value = isShown(read) ? `${entry.name} is ${showValue(read.text)}` : `${entry.name} has a value`;
  const edits = instead === void 0 ? [] : [setValue(read, instead)];
  return {
    rule: "unrecognized-value",
    section,
    option: entry.name,
    message: `${value}; expected ${option?.accepts}.`,
    help: instead === void 0 ? void 0 : `The reference says to use ${instead} or to leave it empty.`,
    span: valuePlace(read),
    fix: instead === void 0 ? void 0 : { title: `set ${entry.name} to ${instead}`, applicability: "unsafe", edits },
    inferred: inferred ? option?.facts.inferred : void 0
  };
}

// src/catalog/compile-condition.ts









// src/catalog/placeholder.ts
var LONGEST4 = 1e3;


// src/catalog/section-catalog.ts
var Option = class {
  constructor(name, facts, around, source, compile, isInFamily) {
    const { default: text2, requiredWhen, checkedWhen } = facts;
    this.name = name;
    this.number = numberOfName(name);
    this.spec = facts;
    this.facts = facts;
    this.takesEffect = around.takesEffect;
    this.isSecret = facts.secret ?? false;
    this.isInFamily = isInFamily;
    this.default = text2 === void 0 ? void 0 : { text: text2, value: literalValue(text2, facts) };
    this.absent = { known: true, value: this.default?.value, isSet: false };
    this.source = source;
    this._conditions = { usedWhen: around.usedWhen, requiredWhen, checkedWhen };
    this._compile = compile;
  }
  /** Whether the server knows the option, or a value of it, in some releases only. */
  get dependsOnRelease() {
    const { introduced, discontinued, valuesIntroduced } = this.facts;
    return introduced !== void 0 || discontinued !== void 0 || valuesIntroduced !== void 0;
  }
  get usedWhen() {
    const { usedWhen } = this._conditions;
    return usedWhen === void 0 ? void 0 : this._compile(usedWhen);
  }
  get requiredWhen() {
    const { requiredWhen } = this._conditions;
    if (requiredWhen === true) return "always";
    return requiredWhen === void 0 ? void 0 : this._compile(requiredWhen);
  }
  get checkedWhen() {
    const { checkedWhen } = this._conditions;
    return checkedWhen === void 0 ? void 0 : this._compile(checkedWhen);
  }
  /** What is accepted, in words. */
  get accepts() {
    return this.facts.emptyAllowed ? `${accepts(this.spec)}, or empty` : accepts(this.spec);
  }
};

var Dependency = class {
  constructor(id, source, compile) {
    this.id = id;
    this.source = source;
    this.names = typeof source.names === "string" ? [source.names] : source.names;
    this._compile = compile;
  }
  get when() {
    const { when } = this.source;
    return when === void 0 ? void 0 : this._compile(when);
  }
  /** `when` as conditions that hold all together where it holds: most of them are shared by many dependencies. */
  get gates() {
    if (!this._gates) {
      const { when } = this;
      this._gates = when === void 0 ? [] : when.op === "all" ? when.of : [when];
    }
    return this._gates;
  }
  get expect() {
    return this._compile(this.source.expect);
  }
};
var MOST_UNKNOWN = 1e4;
var SectionCatalog = class {
  constructor(file, placeholders = []) {
    this._lookups = /* @__PURE__ */ new Map();
    this._conditions = /* @__PURE__ */ new Map();
    this._namedConditions = /* @__PURE__ */ new Map();
    this._unknown = 0;
    this._compile = (source) => this.compile(source);
    this.file = file;
    this._placeholders = placeholders;
    this.name = file.section;
    this.lookalikes = file.lookalikes ?? false;
    this.required = file.required ?? false;
    this._prefix = file.section.endsWith("*") ? file.section.slice(0, -1) : void 0;
  }









  get dependencies() {
    this._dependencies ??= this.dependencySources().map(([id, source]) => {
      return new Dependency(id, source, this._compile);
    });
    return this._dependencies;
  }




  /** Every release that a fact of the section mentions. */
  releases() {
    return Object.values(this.file.options).flatMap((option) => {
      const { introduced, discontinued, modified = [], valuesIntroduced = {} } = option;
      const values = Object.values(valuesIntroduced).map(({ release: release2 }) => release2);
      return [introduced, discontinued, ...modified, ...values].filter((release2) => release2 !== void 0);
    });
  }




};
SectionCatalog.prototype.isNamed = (function (name) {
    if (this._prefix === void 0) return name === this.name;
    return name.startsWith(this._prefix) && name.length > this._prefix.length;
  });
/** Whether something fills in a part of the text later. */
SectionCatalog.prototype.hasPlaceholder = (function (text2) {
    return hasPlaceholder(text2, this._placeholders);
  });
/** The names of the options, families left out. */
SectionCatalog.prototype.optionNames = (function () {
    return Object.keys(this.file.options);
  });
/** All names that can be written, those of the families too. */
SectionCatalog.prototype.allNames = (function () {
    const ofFamilies = this._families().flatMap(([prefix, family]) => {
      return Object.keys({ ...this._inherited(family), ...family.options }).map((function (name) { return prefix + name; }));
    });
    return [...this.optionNames(), ...ofFamilies];
  });
/** The options of a family by what follows its prefix. */
SectionCatalog.prototype.familyOptions = (function (family) {
    if (family.sameAs === void 0) return family.options ?? {};
    const inherited = Object.entries(this._inherited(family)).map(
      ([name, option]) => [name, { ...option, shadows: void 0 }]
    );
    return { ...Object.fromEntries(inherited), ...family.options };
  });
SectionCatalog.prototype.option = (function (name) {
    const lookup = this.lookup(name);
    return lookup.type === "option" ? lookup.option : void 0;
  });
SectionCatalog.prototype.specOf = (function (name) {
    return this.option(name)?.spec;
  });
/** The option of this number; undefined where the section has none of its name. */
SectionCatalog.prototype.optionOf = (function (number) {
    return this.option(nameOfNumber(number));
  });
SectionCatalog.prototype.lookup = (function (name) {
    let lookup = this._lookups.get(name);
    if (!lookup) {
      lookup = this._find(name);
      if (lookup.type === "option" || this._unknown++ < MOST_UNKNOWN) this._lookups.set(name, lookup);
    }
    return lookup;
  });
/** The options that are required somewhere. */
SectionCatalog.prototype.requiredOptions = (function () {
    this._requiredOptions ??= this.optionNames().filter((name) => this.file.options[name]?.requiredWhen !== void 0).map((name) => this.option(name)).filter((function (option) { return option !== void 0; }));
    return this._requiredOptions;
  });
SectionCatalog.prototype.dependencySources = (function () {
    return Object.entries(this.file.rules ?? {});
  });
/** A condition made ready; the same source gives the same condition. */
SectionCatalog.prototype.compile = (function (source) {
    let condition = this._conditions.get(source);
    if (!condition) {
      const made = compileCondition(source, this);
      condition = made.number === void 0 ? { ...made, number: numberOfCondition() } : made;
      this._conditions.set(source, condition);
    }
    return condition;
  });
/** A condition with a name: all that refer to it share it. */
SectionCatalog.prototype.named = (function (name) {
    let condition = this._namedConditions.get(name);
    const named = condition ? void 0 : ownProperty(this.file.conditions, name);
    if (named) {
      const { meaning, when } = named;
      condition = { op: "named", meaning, of: this.compile(when), number: numberOfCondition() };
      this._namedConditions.set(name, condition);
    }
    return condition;
  });
SectionCatalog.prototype._find = (function (name) {
    const own = ownProperty(this.file.options, name);
    if (own)
      return {
        type: "option",
        option: new Option(name, own, own, this.file.source, this._compile, false)
      };
    const [prefix, family] = this._familyOf(name) ?? [];
    if (prefix === void 0 || !family) return { type: "unknown" };
    const member = ownProperty(this.familyOptions(family), name.slice(prefix.length));
    if (member) {
      const { takesEffect, source, usedWhen: usedWhen2 = family.usedWhen } = { ...family, ...member };
      return {
        type: "option",
        option: new Option(name, member, { takesEffect, usedWhen: usedWhen2 }, source, this._compile, true)
      };
    }
    if (family.open) return { type: "passes" };
    const { unknownAs = "unknown-option", usedWhen } = family;
    const compile = this._compile;
    return {
      type: "unknown-in-family",
      rule: unknownAs,
      get usedWhen() {
        return usedWhen === void 0 ? void 0 : compile(usedWhen);
      }
    };
  });
/** The family of the longest prefix. */
SectionCatalog.prototype._familyOf = (function (name) {
    const families = this._families().filter(
      (function ([prefix]) { return name.startsWith(prefix) && name.length > prefix.length; })
    );
    return families.sort((function ([one], [other]) { return other.length - one.length; }))[0];
  });
SectionCatalog.prototype._families = (function () {
    return Object.entries(this.file.families ?? {});
  });
/** The options of the family that this one is the same as. */
SectionCatalog.prototype._inherited = (function ({ sameAs }) {
    return sameAs === void 0 ? {} : this.file.families?.[sameAs]?.options ?? {};
  });

// src/condition/describe.ts
function describe(condition, style = "short") {
  switch (condition.op) {
    case "named":
      return style === "short" ? condition.meaning : describe(condition.of, "short");
    case "test":
      return `${condition.option} ${describeMatcher(condition.matcher)}`;
    case "not":
      return `not (${describe(condition.of, style)})`;
    case "all":
      return condition.of.map((part) => group(part, "any", style)).join(" and ");
    case "any":
      return condition.of.map((part) => describe(part, style)).join(", or ");
  }
}
function group(part, grouped, style) {
  const text2 = describe(part, style);
  const spelledOut = part.op === "named" && style === "spelled-out" ? part.of : part;
  return spelledOut.op === grouped ? `(${text2})` : text2;
}
function describeMatcher(matcher) {
  switch (matcher.op) {
    case "is":
      return `is ${alternatives(matcher.texts)}`;
    case "isNot":
      return `is not ${alternatives(matcher.texts)}`;
    case "set":
      return matcher.set ? "is set" : "is not set";
    case "includes":
      return `includes ${alternatives(matcher.texts)}`;
    case "contains":
      return `contains "${matcher.text}"`;
    case "above":
    case "below":
      return `is ${matcher.op} ${"option" in matcher.than ? matcher.than.option : matcher.than.text}`;
    case "hostWithin":
      return `is, or lies below, ${alternatives(matcher.domains)}`;
    case "urlHostWithin":
      return `is a URL of a host that is, or lies below, ${alternatives(matcher.domains)}`;
    case "hostIs":
      return `is ${matcher.host}`;
    case "isUrl":
      return matcher.scheme === "http" ? "is an http or https URL" : "is a URL";
    case "namesSection":
      return `names a section ${matcher.prefix}\u2026 that stands in the file`;
  }
}
function alternatives(texts) {
  return enumerate(
    texts.map((text2) => text2 === "" ? "empty" : text2),
    "or"
  );
}

// src/effective/is-default.ts


// src/rules/unused-option.ts
var unusedOption = {
  ids: ["unused-option"],
  check: (function (section, _target, report) {
    for (const read of section.entries) {
      const { name } = read.entry;
      const usedWhen = usedWhenOf(read.lookup);
      if (!usedWhen || section.entry(name) !== read || !isSet(read) || section.holds(usedWhen) !== false)
        continue;
      report(findingOf11(section, read, usedWhen));
    }
  })
};
function findingOf11(section, read, usedWhen) {
  const { name } = read.entry;
  const failing = deciding(usedWhen, section);
  return {
    rule: "unused-option",
    section: section.name,
    option: name,
    message: `${name} has no effect: ${phrases(section, failing)}.`,
    help: `It is used when ${describe(usedWhen, "spelled-out")}.`,
    span: valuePlace(read),
    related: related(section, failing, [name])
  };
}


// src/rules/value-case.ts
var valueCase = {
  ids: ["value-case"],
  check: (function ({ name: section, entries }, _target, report) {
    for (const read of entries) {
      const { content } = read;
      if (content.type !== "value" || content.reading.status !== "legal") continue;
      const { spelling } = content.reading;
      if (spelling !== void 0) report(findingOf12(section, read, spelling));
    }
  })
};
function findingOf12(section, read, spelling) {
  const { name } = read.entry;
  return {
    rule: "value-case",
    section,
    option: name,
    message: `${name} is ${read.text}; the documented spelling is ${spelling}.`,
    span: valuePlace(read),
    fix: { title: `write ${spelling}`, applicability: "safe", edits: [setValue(read, spelling)] }
  };
}

// src/rules/index.ts
var fileRules = [
  syntax,
  duplicateSection,
  missingSection,
  sectionName,
  invisibleCharacter
];
var sectionRules = [
  duplicateOption,
  unknownOption,
  quotedValue,
  ambiguousValue,
  valueCase,
  invalidValue,
  unrecognizedValue,
  mechanisms2,
  redundantDefault,
  missingOption,
  unusedOption,
  release,
  shadowedOption,
  plainSecret,
  dependency
];

// late:src/rules/sound.ts
var late7;
function load7() {
  return late7 ??= require("./rules-sound.cjs");
}
function makeSound(...given) {
  return load7().makeSound(...given);
}

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/suppress/directive-names.ts
var DIRECTIVES = ["disable-next-line", "disable-line", "disable", "enable", "disable-file"];
function nearestDirective(word) {
  return nearest(word.replaceAll("_", "-"), DIRECTIVES);
}

// late:src/suppress/misreading.ts
var late8;
function load8() {
  return late8 ??= require("./suppress-misreading.cjs");
}
function misreadAlone(...given) {
  return load8().misreadAlone(...given);
}
function misreadDirective(...given) {
  return load8().misreadDirective(...given);
}
function misreadRule(...given) {
  return load8().misreadRule(...given);
}
function misreadValue(...given) {
  return load8().misreadValue(...given);
}

// src/suppress/directive.ts
var NAME2 = /smtp[-_ ]?lint/i;
var MEANT = /^[#;\s]*smtp[-_ ]?lint(?:[\s:=_-]*(?:dis|en)able|[:=_-][\s:=_-]*(?:ignore|suppress))(?![a-z])/i;
var HYPHENED = /^[#;\s]*smtp[-_]?lint[-_:]([a-z_-]+)/i;
var FORM = /^[#;\s]*smtp-lint-((?:dis|en)able(?:-[a-z]+)*)(?=[\s:]|$):?(.*)$/s;
function hyphensOf({ syntax: syntax2 }) {
  return syntax2 === "xml" ? "-" : "--";
}
var NAMED = /^[#;\s]*smtp[-_ ]?lint(?:-(?:dis|en)able)?/i;


function readDirectives(document, known3) {
  const directives = [];
  if (!mayHoldDirectives(document)) return { directives, misreadings: [] };
  const misreadings = [...misreadValues(document)];
  for (const comment of document.comments()) {
    if (!isMeant(comment.text)) continue;
    const { directive, misreading } = readComment(comment, document, known3);
    if (directive) directives.push(directive);
    if (misreading) misreadings.push(misreading);
  }
  return { directives, misreadings };
}
function isMeant(comment) {
  if (MEANT.test(comment)) return true;
  const [, word = ""] = HYPHENED.exec(comment) ?? [];
  return word !== "" && nearestDirective(word) !== void 0;
}
function misreadValues({ syntax: syntax2, configurations }) {
  if (syntax2 !== "cfg") return [];
  const entries = configurations.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  return entries.filter(({ value }) => endsInDirective(value)).map(({ nameSpan }) => misreadValue(nameSpan));
}
function endsInDirective(value) {
  const at = value.search(/(?:^|\s)[#;]\s*smtp-lint/i);
  return at !== -1 && isMeant(value.slice(at).trim());
}
function readComment(comment, document, known3) {
  const { start, end, text: text2, textStart } = comment;
  const upTo = (length) => span(start, textStart + length);
  const whole = upTo(NAMED.exec(text2)?.[0].length ?? 0);
  const [, word = "", rest = ""] = FORM.exec(text2) ?? [];
  const type = DIRECTIVES.find((one) => one === word);
  const hyphens = hyphensOf(document);
  if (!type) return { misreading: misreadDirective(text2, whole, hyphens) };
  if (type === "disable-line" && isAlone(comment, document))
    return { misreading: misreadAlone(document.syntax, whole) };
  const dashes = (hyphens === "-" ? /(?:^|\s)--?(?=\s|$)/ : /(?:^|\s)--(?=\s|$)/).exec(rest);
  const words = rest.slice(0, dashes?.index).split(/[\s,]+/).filter((one) => one !== "");
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : "";
  const directive = {
    type,
    rules: [...new Set(words)].filter((one) => known3.has(one)),
    isForAll: words.length === 0,
    ...reason !== "" && { reason },
    span: upTo(endOfIds(text2, text2.length - rest.length, words, known3)),
    end
  };
  const unknown = words.find((one) => !known3.has(one));
  if (unknown === void 0) return { directive };
  return { directive, misreading: misreadRule(unknown, dashes !== null, known3, directive.span, hyphens) };
}
function endOfIds(text2, from, words, known3) {
  let end = from;
  for (const word of words) {
    if (!known3.has(word)) break;
    end = text2.indexOf(word, end) + word.length;
  }
  return end;
}
function isAlone({ start, end }, { source }) {
  const before = source.text.slice(source.lineSpan(source.position(start).line).start, start);
  const behind = source.text.slice(end, source.lineSpan(source.position(end).line).end);
  return (before + behind).trim() === "";
}

// late:src/suppress/blocks.ts
var late9;
function load9() {
  return late9 ??= require("./suppress-blocks.cjs");
}
function blocksOf(...given) {
  return load9().blocksOf(...given);
}

// src/suppress/is-among-all.ts
function isAmongAll(rule) {
  return rule !== "syntax";
}

// src/suppress/precedence.ts
var Precedence = class {
  constructor() {
    this._ranks = /* @__PURE__ */ new Map();
    this._byRule = /* @__PURE__ */ new Map();
  }
  add(directive) {
    this._ranks.set(directive, this._ranks.size);
    if (directive.isForAll) this._forAll ??= directive;
    for (const rule of directive.rules) if (!this._byRule.has(rule)) this._byRule.set(rule, directive);
  }
  /** The first that is about a rule. */
  of(rule) {
    const own = this._byRule.get(rule);
    if (!isAmongAll(rule)) return own;
    if (!own || !this._forAll) return own ?? this._forAll;
    return this._rank(own) < this._rank(this._forAll) ? own : this._forAll;
  }
  _rank(directive) {
    return this._ranks.get(directive) ?? 0;
  }
};

// src/suppress/line-directives.ts
var LineDirectives = class {
  constructor(document, directives) {
    this._byLine = /* @__PURE__ */ new Map();
    this._document = document;
    const ofLines = directives.filter(({ type }) => type === "disable-line" || type === "disable-next-line");
    this._entries = ofLines.length > 0 ? extentsOf(document) : [];
    const next = new NextLines(document);
    for (const directive of ofLines.reverse()) {
      const own = this._lineOf(directive.span.start);
      const last = this._lineOf(directive.end);
      if (directive.type === "disable-next-line") this._add(next.after(last), directive);
      else for (const line of /* @__PURE__ */ new Set([own, this._firstLine(directive)])) this._add(line, directive);
    }
  }
  /** Those about the line that a place belongs to. */
  at(offset) {
    const entry = this._entryBefore(offset);
    return this._byLine.get(this._lineOf(entry && offset <= entry.end ? entry.start : offset));
  }
  _add(line, directive) {
    const present = this._byLine.get(line) ?? new Precedence();
    present.add(directive);
    this._byLine.set(line, present);
  }
  /** Where what stands before a comment begins: a value may have several lines. */
  _firstLine({ span: { start } }) {
    const entry = this._entryBefore(start);
    const isBefore = entry && this._lineOf(entry.end) === this._lineOf(start);
    return this._lineOf(isBefore ? entry.start : start);
  }
  _entryBefore(offset) {
    return this._entries[lowerBound(this._entries.length, (at) => (this._entries[at]?.start ?? 0) <= offset) - 1];
  }
  _lineOf(offset) {
    return this._document.source.position(offset).line;
  }
};
function extentsOf({ configurations }) {
  return configurations.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries)).map(({ nameSpan, valueSpan }) => ({
    start: nameSpan.start,
    end: Math.max(nameSpan.end, valueSpan.end)
  })).sort((one, other) => one.start - other.start);
}
var NextLines = class {
  constructor(document) {
    this._comments = /* @__PURE__ */ new Map();
    this._known = /* @__PURE__ */ new Map();
    this._document = document;
    const { source } = document;
    for (const comment of document.comments()) {
      const last = source.position(comment.end).line;
      for (let line = source.position(comment.start).line; line <= last; line++) {
        const known3 = this._comments.get(line);
        if (known3) known3.push(comment);
        else this._comments.set(line, [comment]);
      }
    }
  }
  /** The first such line after this one; lines are asked for from the last to the first. */
  after(line) {
    const { source } = this._document;
    const last = source.position(source.text.length).line;
    let next = line + 1;
    while (next <= last && this._isIdle(next)) {
      const known3 = this._known.get(next);
      if (known3 !== void 0) {
        next = known3;
        break;
      }
      next++;
    }
    this._known.set(line, next);
    return next;
  }
  _isIdle(line) {
    const { source } = this._document;
    const { start, end } = source.lineSpan(line);
    let at = start;
    for (const comment of this._comments.get(line) ?? []) {
      if (source.text.slice(at, comment.start).trim() !== "") return false;
      at = comment.end;
    }
    return source.text.slice(at, end).trim() === "";
  }
};

// src/suppress/coverage.ts
var Coverage = class {
  constructor(document, directives) {
    this._file = new Precedence();
    this._lines = new LineDirectives(document, directives);
    const ofBlocks = directives.filter(({ type }) => type === "disable" || type === "enable");
    this._blocks = ofBlocks.length > 0 ? blocksOf(ofBlocks) : void 0;
    for (const directive of directives) if (directive.type === "disable-file") this._file.add(directive);
  }
  of({ rule, span: span2 }) {
    const block2 = this._blocks?.of(rule, span2.start);
    return this._lines.at(span2.start)?.of(rule) ?? block2 ?? this._file.of(rule);
  }
  /** Comments that end a block where none is open, once every finding was asked for. */
  idleEnds() {
    return this._blocks?.idleEnds() ?? [];
  }
};

// src/suppress/reason.ts
var SHORTEST = 4;
function reasonShower(configs) {
  let hidden;
  return (reason) => {
    hidden ??= new Set(hiddenTexts(configs).flatMap(wordsOf));
    return wordsOf(reason).some((word) => hidden?.has(word)) ? "***" : reason;
  };
}
function hiddenTexts(configs) {
  const document = configs[0]?.document;
  if (!document) return [];
  const shown = /* @__PURE__ */ new Map();
  const texts = [];
  for (const read of configs.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))) {
    if (isShown(read)) shown.set(read.entry, shownLength(read.entry.value));
    if (read.name !== read.entry.name) texts.push(read.entry.name);
  }
  for (const { sections } of document.configurations) {
    for (const entry of sections.flatMap(({ entries }) => entries))
      texts.push(entry.value.slice(shown.get(entry) ?? 0));
  }
  const { source, problems } = document;
  const lines = new Set(problems.map(({ span: span2 }) => source.position(span2.start).line));
  for (const { start, end } of [...lines].map((line) => source.lineSpan(line)))
    texts.push(source.text.slice(start, end));
  return texts;
}
function wordsOf(text2) {
  const words = text2.toLowerCase().split(/\s+/);
  const bare = words.map((word) => word.replace(signsAround(), ""));
  const parts = words.flatMap((word) => word.split(signs()));
  return [...words, ...bare, ...parts].filter((word) => word.length >= SHORTEST);
}
var signs = latePattern(String.raw`[\p{P}\p{S}]+`, "u");
var signsAround = latePattern(String.raw`^[\p{P}\p{S}]+|[\p{P}\p{S}]+$`, "gu");

// src/suppress/suppress.ts
var UNUSED_SUPPRESSION = "unused-suppression";
var SUPPRESSION_WITHOUT_REASON = "suppression-without-reason";
var REMOVE = "Remove it.";
function suppress(configs, diagnostics, severityOf) {
  const [first] = configs;
  if (!first || !mayHoldDirectives(first.document)) return { diagnostics, suppressed: [], findings: [] };
  return sift(first, configs, diagnostics, severityOf);
}
function sift({ document, catalog }, configs, diagnostics, severityOf) {
  const { directives, misreadings } = readDirectives(document, catalog.rules);
  const findings = misreadings.map(({ message, help, span: span2 }) => {
    return { rule: UNUSED_SUPPRESSION, message, help, span: span2 };
  });
  if (directives.length === 0) return { diagnostics, suppressed: [], findings };
  const coverage = new Coverage(document, directives);
  const show = reasonShower(configs);
  const used = /* @__PURE__ */ new Map();
  const left = [];
  const suppressed = [];
  for (const diagnostic of diagnostics) {
    const directive = coverage.of(diagnostic);
    if (!directive) {
      left.push(diagnostic);
      continue;
    }
    const { reason } = directive;
    suppressed.push({
      diagnostic,
      by: { type: "comment", ...reason !== void 0 && { reason: show(reason) } }
    });
    used.set(directive, (used.get(directive) ?? /* @__PURE__ */ new Set()).add(diagnostic.rule));
  }
  if (!document.incomplete) {
    for (const { span: span2 } of coverage.idleEnds()) {
      const message = "this comment ends no suppression: none is open here.";
      findings.push({ rule: UNUSED_SUPPRESSION, message, help: REMOVE, span: span2 });
    }
    for (const directive of directives) {
      const idle = idleIn(directive, used.get(directive), severityOf);
      if (idle) findings.push({ rule: UNUSED_SUPPRESSION, ...idle, span: directive.span });
    }
  }
  const misread = new Set(misreadings.map(({ span: span2 }) => span2.start));
  for (const { type, reason, span: span2 } of directives) {
    if (type === "enable" || reason !== void 0 || misread.has(span2.start)) continue;
    const message = "this comment does not say why.";
    findings.push({
      rule: SUPPRESSION_WITHOUT_REASON,
      message,
      help: `Put the reason behind ${hyphensOf(document)}.`,
      span: span2
    });
  }
  return { diagnostics: left, suppressed, findings };
}
function idleIn({ type, rules, isForAll }, used, severityOf) {
  if (type === "enable") return void 0;
  if (isForAll && used) return void 0;
  if (isForAll) return { message: "this comment suppresses nothing: there is no finding.", help: REMOVE };
  const own = rules.filter((rule) => rule === UNUSED_SUPPRESSION || rule === SUPPRESSION_WITHOUT_REASON);
  if (own.length > 0)
    return { message: `no comment suppresses ${own.join(", ")}: --rule or the configuration does.` };
  const idle = rules.filter((rule) => !used?.has(rule) && severityOf(rule) !== "off");
  if (idle.length === 0) return void 0;
  const what = idle.length < rules.length ? "a part of this comment" : "this comment";
  const help = idle.length < rules.length ? `Remove ${idle.join(", ")} from it.` : REMOVE;
  return { message: `${what} suppresses nothing: there is no finding of ${enumerate(idle, "or")}.`, help };
}

// src/lint.ts
function lintConfigs(configs, catalog, options = {}) {
  const told = applyRules(configs, catalog, options);
  const document = configs[0]?.document;
  if (told.length === 0 && !(document && mayHoldDirectives(document))) return NOTHING;
  const { severityOf } = activeRules(catalog, options);
  const sifted = suppress(configs, told, severityOf);
  const { diagnostics, suppressed } = sifted;
  const further = sifted.findings.flatMap((finding) => {
    const severity = severityOf(finding.rule);
    return severity === "off" ? [] : [toDiagnostic(finding, severity, catalog)];
  });
  const findings = further.length > 0 ? inOrder([...diagnostics, ...further]) : diagnostics;
  return { findings, suppressed };
}
var NOTHING = { findings: [], suppressed: [] };
var NOTHING_SHOWN = { diagnostics: [], suppressed: [], visible: [] };



function applyRules(configs, catalog, options = {}) {
  const diagnostics = [];
  applyEach(configs, catalog, options, (finding, severity) => {
    diagnostics.push(toDiagnostic(finding, severity, catalog));
  });
  if (diagnostics.length === 0) return diagnostics;
  const shown = shownPlaces(configs);
  return inOrder(diagnostics.map((diagnostic) => withPlaces(diagnostic, shown)));
}

var FEW2 = 10;
var latest;






// src/source/source-file.ts
var SourceFile = class {
  constructor(path, text2) {
    this.path = path;
    this.text = text2;
  }



};
SourceFile.prototype.position = (function (offset) {
    const starts = this._starts();
    const index = lowerBound(starts.length, (function (at) { return starts[at] <= offset; })) - 1;
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  });
/** The span of a 1-based line, without its line break. */
SourceFile.prototype.lineSpan = (function (line) {
    const starts = this._starts();
    const start = starts[line - 1] ?? this.text.length;
    let end = starts[line] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  });
SourceFile.prototype._starts = (function () {
    this._lineStarts ??= findLineStarts(this.text);
    return this._lineStarts;
  });
var LF = 10;
var CR = 13;



// src/report/clean-file.ts
var CleanFile = class {
  constructor(path, checked) {
    this._path = path;
    this._checked = checked;
  }
  get source() {
    return new SourceFile(this._path, "");
  }
  get syntax() {
    return this._checked.syntax;
  }
  get release() {
    return this._checked.release;
  }
  get failOn() {
    return this._checked.failOn;
  }
  get diagnostics() {
    return NONE2;
  }
  get suppressed() {
    return NONE2;
  }
  get visible() {
    return nothing;
  }
};
var NONE2 = [];
var nothing = () => NONE2;

// src/cli/find-files.ts
var import_node_fs4 = require("node:fs");

// src/cli/config-files.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/cli/decode-buffer.ts
var import_node_buffer = require("node:buffer");

// src/source/decode.ts
function decode(bytes) {
  const marked = markedEncoding(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, byteOrderMark: true };
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const text2 = utf8.decode(bytes);
    return { text: text2, encoding: "utf-8", byteOrderMark: false };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", byteOrderMark: false };
  }
}
var utf8;

var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeWindows1252(bytes) {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 128]
  );
}

// src/cli/decode-buffer.ts


// src/cli/paths.ts
var import_node_path = require("node:path");

function fullPath(path) {
  const directory = directoryOf(path);
  return directory ? directory.full + path.slice(directory.length) : (0, import_node_path.resolve)(workingDirectory(), path);
}

var latest2;


var DOT = 46;


function fromHere(path) {
  return withSlashes((0, import_node_path.relative)(workingDirectory(), path)) || ".";
}



// src/cli/read-file.ts
var import_node_fs2 = require("node:fs");

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

// src/cli/user-error.ts
var UserError = class extends Error {
  constructor(sentence, further = []) {
    super([sentence, ...further].join("\n"));
    this.name = "UserError";
    this.sentence = sentence;
    this.further = further;
  }
};
function isUserError(error) {
  return error instanceof Error && (error.name === "UserError" || error.name === "UsageError");
}
function linesOf2({ sentence, further }) {
  return [sentence, ...further];
}
var UsageError = class extends UserError {
  constructor() {
    super(...arguments);
    this.name = "UsageError";
  }
};

// src/cli/file-error.ts
var SENTENCES = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "this is a directory",
  ENOTDIR: "a part of the path is no directory",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EBADF: "it is not open for this",
  EBUSY: "it is in use",
  EIO: "the device failed",
  EXDEV: "this would cross file systems",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ENXIO: "no such device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is too large",
  ERR_FS_FILE_TOO_LARGE: "the file is too large",
  ERR_STRING_TOO_LONG: "the file is too large"
};
var NOT_UTF8 = "the name is not UTF-8, and so the file cannot be opened: give it another name";
var REPLACED = "\uFFFD";
function mayBeReplaced(path) {
  return path.includes(REPLACED);
}
function describeFileError(error, path = "") {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  if (code === void 0) throw error;
  if (code === "ENOENT" && mayBeReplaced(path)) return NOT_UTF8;
  return SENTENCES[code] ?? `error ${code}`;
}
function asUserError(error, path) {
  return isUserError(error) ? error : new UserError(describeFileError(error, path));
}

// src/cli/stats.ts
var import_node_fs = require("node:fs");
function statsOf(path) {
  try {
    return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

// late:src/cli/too-large.ts
var late10;
function load10() {
  return late10 ??= require("./cli-too-large.cjs");
}
function tooLarge(...given) {
  return load10().tooLarge(...given);
}

// src/cli/read-file.ts
var FLAGS = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0) | (import_node_fs2.constants.O_NOCTTY ?? 0);
var SOCKET = "this is a socket, and no regular file";
var CHUNK = 64 * 1024;
async function readFile(path, limit2) {
  const file = open(path);
  return isStream(file) ? await readStream(file, limit2) : readOpened(file, limit2);
}

var shared = Buffer.allocUnsafeSlow(CHUNK);


function isHandedOver(path) {
  return /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|thread-self|\d+)\/fd\/\d+)$/.test(fullPath(path));
}

async function readStream({ descriptor }, limit2) {
  return await (await require("./cli-read-stream.cjs")).readPipe(descriptor, limit2);
}





// src/cli/config-files.ts
var PACKAGE_KEY = "smtp-lint";
var CONFIG_NAMES = ["smtp-lint.config.yaml", "smtp-lint.config.yml", "smtp-lint.config.json"];
var PACKAGE = "package.json";
var ConfigFiles = class {
  constructor() {
    this._nearest = /* @__PURE__ */ new Map();
  }

};
/** The configuration file of a directory, or of the nearest one above it that has one. Throws where one has two. */
ConfigFiles.prototype.nearest = (function (directory) {
    if (this._nearest.has(directory)) return this._nearest.get(directory);
    const parent = (0, import_node_path2.dirname)(directory);
    const found = configIn(directory) ?? (parent === directory ? void 0 : this.nearest(parent));
    this._nearest.set(directory, found);
    return found;
  });
function configuresLinter(path) {
  const name = (0, import_node_path2.basename)(path);
  return mayConfigureLinter(name) && (name !== PACKAGE || holdsKey(path));
}
function mayConfigureLinter(name) {
  return name === PACKAGE || CONFIG_NAMES.includes(name);
}




// src/cli/find-files.ts
var UNMATCHED = "no file matches this pattern";

async function matchesOf(path, error, failures) {
  const message = describeFileError(error, path);
  const mayMatch = message === "no such file" && isPattern(path);
  const matches2 = mayMatch ? await expand(path, failures) : [];
  if (matches2.length === 0) failures.push({ path, message: mayMatch ? UNMATCHED : message });
  return matches2;
}
function isPattern(path) {
  return /[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[!@+]\([^)]*\)/.test(path);
}
async function expand(pattern, failures) {
  const { glob } = await require("./cli-glob.cjs");
  const found = await glob(withSlashes(pattern));
  for (const { path, error } of found.unread) {
    failures.push({ path, message: describeFileError(error, path) });
  }
  return found.paths;
}

// src/cli/fix-flags.ts



// src/document/readers.ts
var readers2 = /* @__PURE__ */ new Map();
var plainReaders = /* @__PURE__ */ new Map([
  ["cfg", (function () { return void 0; })],
  ["xml", () => void 0]
]);



async function loadPlainReader(syntax2) {
  const reader = plainReaders.get(syntax2) ?? await importPlainReader(syntax2);
  plainReaders.set(syntax2, reader);
  return reader;
}

async function importPlainReader(syntax2) {
  return syntax2 === "yaml" ? (await require("./document-plain-yaml.cjs")).readPlainYaml : (await require("./document-plain-json.cjs")).readPlainJson;
}

// src/document/read-text.ts



// src/cli/input.ts
var STDIN = "<stdin>";
async function readInput(path, { shownPath: shownPath2, syntax: syntax2, maxFileSize }) {
  return parseBytes(await readFile(path, maxFileSize), shownPath2, syntax2);
}
async function readStdin(io, { shownPath: shownPath2, syntax: syntax2, maxFileSize }) {
  const { readStdin: read } = await require("./cli-read-stream.cjs");
  return parseBytes(await read(io, maxFileSize), shownPath2, syntax2);
}

var NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252"
};
async function parseBytes(bytes, path, syntax2) {
  return { ...await parseText(decodeBuffer(bytes), path, syntax2), bytes };
}


async function withNoteOnXml(document, encoding) {
  const { declaresOtherwise } = await require("./document-xml-encoding.cjs");
  const isOther = declaresOtherwise(document.source.text, encoding);
  return { document, note: isOther ? `read as ${NAMES[encoding]}, which it does not declare` : void 0 };
}

// src/cli/near-configs.ts
var NEAR_NAMES = /* @__PURE__ */ new Set([
  ...CONFIG_NAMES.flatMap((function (name) { return [name, `.${name}`]; })),
  "smtp-lint.config.jsonc",
  "smtp-lint.config.js",
  "smtp-lint.config.toml",
  "smtp-lint.yaml",
  "smtp-lint.yml",
  ".smtp-lint.yaml",
  ".smtp-lint.yml",
  ".smtp-lint.json",
  ".smtp-lintrc"
]);

function nearConfigNote(path) {
  const [first, ...others] = CONFIG_NAMES;
  const endings = others.map((name) => name.slice(name.lastIndexOf("."))).join(" or ");
  return `${path} is not read: the configuration of smtp-lint is called ${first}, ${endings}`;
}

// src/cli/progress.ts
var PATIENCE = 1e3;
var INTERVAL = 100;
var Progress = class {
  constructor(stream, total, now) {
    this._isShown = false;
    this._stream = stream;
    this._total = total;
    this._next = stream.isTTY ? now + PATIENCE : Number.POSITIVE_INFINITY;
  }
  /** Times are in milliseconds since any moment. */
  tell(done, now) {
    if (now < this._next) return;
    this._next = now + INTERVAL;
    this._isShown = true;
    this._stream.write(`\r\x1B[Kchecked ${done} of ${this._total} files`);
  }
  /** Takes the line away, for something else to be printed. */
  clear() {
    if (this._isShown) this._stream.write("\r\x1B[K");
    this._isShown = false;
  }
};

// src/cli/check-run.ts
var CheckRun = class {
  constructor(settings, options, io, baseline) {
    /** How many findings were fixed. */
    this.fixed = 0;
    /** What was not checked, and why. */
    this.skipped = [];
    this._files = [];
    this._failures = [];
    this._catalogs = /* @__PURE__ */ new Set();
    /** What --since compares. */
    this._readFiles = [];
    this._missing = [];
    this._directories = [];
    this._fails = false;
    this._settings = settings;
    this._options = options;
    this._io = io;
    this._baseline = baseline;
  }
  /** Whether a finding is as severe as the settings of its file say that it makes the run fail. */
  get fails() {
    return this._fails;
  }


  /** With what changed since a revision. */
  async _withPlans(report, revision) {
    const { syntax: syntax2 } = this._options;
    const { documented } = report;
    const { planSince } = await require("./cli-since.cjs");
    const options = { revision, syntax: syntax2, settings: this._settings, documented };
    const input = { files: this._readFiles, missing: this._missing, directories: this._directories };
    const since = await planSince(input, options);
    for (const { path, message } of since.failures) this._fail(path, message);
    return { ...report, since: since.report };
  }

  async _readStdin(forceExclude) {
    const { stdinFilename, syntax: syntax2 } = this._options;
    const path = stdinFilename ?? STDIN;
    const settings = await this._settings.of(stdinFilename);
    const mayBeIgnored = stdinFilename !== void 0 && (forceExclude || wantsFixes(this._options));
    const ignored = mayBeIgnored ? await this._settings.ignoredBy(stdinFilename) : void 0;
    await this._try(path, async () => {
      const { maxFileSize } = settings;
      const read = await readStdin(this._io, { shownPath: path, syntax: syntax2, maxFileSize });
      await this._tellRead(read);
      const input = await this._fix(read, settings, ignored);
      if (ignored !== void 0 && forceExclude) this.skipped.push({ path, reason: `ignored by ${ignored}` });
      else this._check(path, input, settings, !this._options.skipUnknown);
    });
  }




  async _readFile({ path, isNamed }, settings) {
    const shown = shownPath(path);
    if (this._baseline?.isAt(path)) {
      this.skipped.push({ path: shown, reason: "is the baseline" });
      return;
    }
    const inAnyCase = isNamed && !this._options.skipUnknown;
    const mayBeIgnored = isNamed && wantsFixes(this._options);
    const ignored = mayBeIgnored ? await this._settings.ignoredBy(path) : void 0;
    await this._try(shown, async () => {
      const { syntax: syntax2 } = this._options;
      const { maxFileSize } = settings;
      const read = await readInput(path, { shownPath: shown, syntax: syntax2, maxFileSize });
      await this._tellRead(read);
      this._check(path, await this._fix(read, settings, ignored, path), settings, inAnyCase);
    });
  }
  async _tellRead(input) {
    const { debug, syntax: syntax2 } = this._options;
    if (!debug) return;
    this._progress?.clear();
    (await require("./cli-debug-read.cjs")).debugRead(debug, input, syntax2);
  }
  /** Fixes nothing in a file that is ignored; standard input goes to stdout all the same. */
  async _fix(input, { catalog, lintOptions }, ignored, path) {
    const flags = this._options;
    if (!wantsFixes(flags) || flags.showFiles) return input;
    if (ignored !== void 0) {
      if (path === void 0 && !flags.fixDryRun) this._io.stdout.write(input.bytes);
      this._note(input.document.source.path, `nothing is fixed: ${ignored} ignores this file`);
      return input;
    }
    const { fixInput } = await require("./cli-fix-input.cjs");
    const task = { ...lintOptions, ...path !== void 0 && { path }, flags };
    const outcome = await fixInput(input, { ...task, catalog, io: this._io });
    if (outcome.failure !== void 0) throw new UserError(outcome.failure);
    this.fixed += outcome.fixed;
    return outcome.input;
  }

  _failWith(path, error) {
    if (!isUserError(error)) throw error;
    this._fail(path, error.message);
  }

  _skip(path, document, configs, settings) {
    const shown = document.source.path;
    const isBroken = document.incomplete && !document.missing;
    const reason = isBroken ? UNREADABLE2 : UNKNOWN2;
    this.skipped.push({ path: shown, reason });
    if (isBroken) this._note(shown, `skipped: ${reason}`);
    else this._baseline?.sift(path, configs, NOTHING2, settings);
  }


  /** A pattern that matches nothing may be all right; a file that is not there never is. */
  _failUnmatched(path, message) {
    if (this._options.errorOnUnmatched === false && message === UNMATCHED) return;
    this._fail(shownPath(path), message);
  }
  _note(path, message) {
    this._tell(`${printable(path)}: ${message}`);
  }
  _tell(sentence) {
    if (!this._options.quiet) this._say(sentence);
  }
  _fail(path, message) {
    this._say(`${printable(path)}: ${printable(message)}`);
    this._failures.push({ path, message });
  }
  _say(sentence) {
    this._progress?.clear();
    this._io.stderr.write(`smtp-lint: ${sentence}
`);
  }
};
/** Throws a UsageError where one of the outputs would take the place of a file that is read. */
CheckRun.prototype.read = (async function (paths, outputs) {
    const files = paths.filter((function (path) { return path !== "-"; }));
    const isWatched = this._io.stderr.isTTY === true && !this._options.quiet;
    const started = isWatched ? performance.now() : 0;
    const { since, forceExclude = false } = this._options;
    const readsStdin = files.length < paths.length;
    if (readsStdin && since !== void 0)
      throw new UsageError("--since compares files, and standard input is none");
    const { ignoredBy } = this._settings;
    const found = await findFiles(files, ignoredBy, forceExclude);
    const { candidates, ignored, directories, failures } = found;
    this._directories = directories;
    for (const { path, reason } of ignored) this.skipped.push({ path: shownPath(path), reason });
    const settings = [];
    let directory;
    for (const candidate of candidates) {
      const latest3 = settings.at(-1);
      if (latest3 && directory !== void 0 && candidate.directory === directory) {
        settings.push(latest3);
        continue;
      }
      const own = this._settings.of(candidate.path);
      directory = own instanceof Promise ? void 0 : candidate.directory;
      settings.push(own instanceof Promise ? await own : own);
    }
    const ofStdin = readsStdin ? [await this._settings.of(this._options.stdinFilename)] : [];
    this._tellNearConfigs(found.nearConfigs, [...settings, ...ofStdin]);
    if (readsStdin) await this._readStdin(forceExclude);
    if (outputs.length > 0) {
      const { refuseOverwriting } = await require("./cli-refuse-overwriting.cjs");
      refuseOverwriting(
        outputs,
        candidates.map(({ path }) => path)
      );
    }
    for (const { path, message } of failures) {
      if (since === void 0) this._failUnmatched(path, message);
      else if (!forceExclude || await ignoredBy(path) === void 0) this._missing.push({ path, message });
    }
    if (isWatched) this._progress = new Progress(this._io.stderr, candidates.length, started);
    const isPlain4 = this._baseline === void 0 && !this._options.debug && !wantsFixes(this._options);
    for (const [at, candidate] of candidates.entries()) {
      const own = settings[at];
      const waiting = isPlain4 ? this._checkFile(candidate, own) : this._readFile(candidate, own);
      if (waiting) await waiting;
      if (isWatched) this._progress?.tell(at + 1, performance.now());
    }
    this._progress?.clear();
  });
CheckRun.prototype.report = (async function () {
    const { builtin } = this._settings;
    const report = {
      release: this._files[0]?.release ?? this._options.release ?? builtin.newestRelease,
      rules: rulesOf(this._catalogs),
      documented: builtin.rules,
      files: this._files,
      failures: this._failures
    };
    const { since, showFiles } = this._options;
    return since === void 0 || showFiles ? report : await this._withPlans(report, since);
  });
/** Those of the working directory as well, unless a configuration was found: the others are met on the way. */
CheckRun.prototype._tellNearConfigs = (function (met, settings) {
    if (this._options.config !== void 0) return;
    const isConfigured = settings.some((function ({ configured }) { return configured !== void 0; }));
    const paths = [...met, ...isConfigured ? [] : nearConfigsIn(".")].map(shownPath);
    for (const path of new Set(paths)) this._tell(nearConfigNote(printable(path)));
  });
/** The usual way, where nothing is done with a file but to check it. */
CheckRun.prototype._checkFile = (function ({ path, isNamed }, settings) {
    const shown = shownPath(path);
    const inAnyCase = isNamed && !this._options.skipUnknown;
    try {
      const text2 = readDecoded(path, settings.maxFileSize);
      if (!(text2 instanceof Promise) && this._isKnownSound(text2, shown, settings)) return void 0;
      const read = this._parse(text2, shown);
      if (read instanceof Promise)
        return this._try(shown, async () => this._check(path, await read, settings, inAnyCase));
      this._check(path, read, settings, inAnyCase);
    } catch (error) {
      this._failWith(shown, error);
    }
    return void 0;
  });
CheckRun.prototype._parse = (function (text2, shown) {
    const { syntax: syntax2 } = this._options;
    if (text2 instanceof Promise) return text2.then((decoded) => parseText(decoded, shown, syntax2));
    return parseText(text2, shown, syntax2);
  });
/** Whether a file is like one without findings; what is said of it is then said. */
CheckRun.prototype._isKnownSound = (function ({ text: text2, encoding }, shown, settings) {
    const { syntax: syntax2 = syntaxOf(shown), since } = this._options;
    if (!syntax2 || encoding === "windows-1252" || since !== void 0) return false;
    if (!isKnownSound(text2, syntax2, settings.catalog, settings.lintOptions)) return false;
    this._addClean(shown, syntax2, settings);
    return true;
  });
/** Most of many files have no findings: of those hardly anything is kept till the report is printed. */
CheckRun.prototype._addClean = (function (shown, syntax2, { catalog, lintOptions, failOn }) {
    const release2 = lintOptions.release ?? catalog.newestRelease;
    this._files.push(new CleanFile(shown, this._checkedBy(syntax2, release2, failOn)));
    this._catalogs.add(catalog);
  });
/** What keeps one file from being checked does not concern the others. */
CheckRun.prototype._try = (async function (path, check2) {
    try {
      await check2();
    } catch (error) {
      this._failWith(path, error);
    }
  });
/** Without `inAnyCase` the file is skipped where it holds no known section. */
CheckRun.prototype._check = (function (path, { document, note }, settings, inAnyCase) {
    const { catalog, lintOptions } = settings;
    const { source, syntax: syntax2 } = document;
    const configs = resolve(document, catalog);
    const isChecked = inAnyCase || isConcerned(configs, catalog);
    if (this._options.since !== void 0)
      this._readFiles.push({ path, document, configs, settings, isChecked });
    if (!isChecked) {
      this._skip(path, document, configs, settings);
      return;
    }
    if (note) this._note(source.path, note);
    const shown = this._options.showFiles ? NOTHING_SHOWN : this._lint(path, configs, settings);
    const { diagnostics, suppressed, more } = shown;
    this._options.debug?.(
      `${source.path}: ${diagnostics.length + moreFindings(shown)} findings, ${suppressed.length + (more?.suppressed ?? 0)} suppressed`
    );
    if (diagnostics.length === 0 && suppressed.length === 0 && !more) {
      this._addClean(source.path, syntax2, settings);
      return;
    }
    const { failOn } = settings;
    const release2 = lintOptions.release ?? catalog.newestRelease;
    const { visible } = shown;
    this._files.push({ source, syntax: syntax2, release: release2, failOn, ...shown, visible: (function () { return visible; }) });
    this._catalogs.add(catalog);
    if (reaches(shown, failOn)) this._fails = true;
  });
/** The same object for files that were checked alike. */
CheckRun.prototype._checkedBy = (function (syntax2, release2, failOn) {
    const { syntax: before, release: ofRelease, failOn: from } = this._checked ?? {};
    if (!this._checked || syntax2 !== before || release2 !== ofRelease || failOn !== from)
      this._checked = { syntax: syntax2, release: release2, failOn };
    return this._checked;
  });
CheckRun.prototype._lint = (function (path, configs, settings) {
    const { catalog, lintOptions } = settings;
    const most = this._options.maxFindings ?? MOST_SHOWN;
    if (!this._baseline) return lintShown(configs, catalog, lintOptions, most);
    const result = lintConfigs(configs, catalog, lintOptions);
    const shown = shownOf(this._baseline.sift(path, configs, result, settings), most);
    return { ...shown, visible: visibleSpans(configs) };
  });
var UNKNOWN2 = "holds no known section";
var UNREADABLE2 = "cannot be read, and names no known section";
var NOTHING2 = { findings: [], suppressed: [] };


// src/cli/do-all.ts


// src/cli/deliver.ts


// src/cli/exit-code.ts
var ExitCode = { clean: 0, findings: 1, trouble: 2 };

// src/cli/file-settings.ts
var import_node_path3 = require("node:path");

// src/catalog/catalog.ts
var MOST_DESCRIBED = 1e3;
var Catalog = class {
  /**
   * `placeholders` are further patterns, without the flags `g` and `y`, of what is filled in later. The newest release is
   * looked for in the files unless given.
   */
  constructor(files, engineRules, placeholders = [], newestRelease) {
    this._described = /* @__PURE__ */ new Map();
    this.sections = files.map((function (file) { return new SectionCatalog(file, placeholders); }));
    this.engineRules = engineRules;
    this._placeholders = placeholders;
    this._newestRelease = newestRelease;
  }
  /** The rules in the order of the catalogue, those of the engine first. */
  get rules() {
    this._rules ??= this._collectRules();
    return this._rules;
  }
  /** The newest release that is known of the server: sections that are added tell nothing of it. */
  get newestRelease() {
    this._newestRelease ??= this._findNewestRelease();
    return this._newestRelease;
  }
  /** Whether something fills in a part of the text later, so that what it will be is not known. */
  hasPlaceholder(text2) {
    return hasPlaceholder(text2, this._placeholders);
  }
  _findNewestRelease() {
    const required = this.sections.filter((section) => section.required);
    const releases = (required.length > 0 ? required : this.sections).flatMap(
      (section) => section.releases()
    );
    return releases.reduce(
      (newest, release2) => compareReleases(release2, newest) > 0 ? release2 : newest,
      "0.0.0"
    );
  }



};
/** The description of a section by its name in the file; undefined for sections that are left alone. */
Catalog.prototype.describe = (function (name) {
    if (this._described.has(name)) return this._described.get(name);
    const described = this._describe(name);
    if (this._described.size < MOST_DESCRIBED) this._described.set(name, described);
    return described;
  });
Catalog.prototype._describe = (function (name) {
    const exact = this.sections.find((function (section) { return section.isNamed(name); }));
    if (exact) return { section: exact, match: "exact" };
    for (const section of this.sections) {
      const match = section.lookalikes ? lookalike(name, section.name) : void 0;
      if (match) return { section, match };
    }
    return void 0;
  });
Catalog.prototype._collectRules = (function () {
    const rules = /* @__PURE__ */ new Map();
    for (const [id, source] of Object.entries(this.engineRules)) rules.set(id, info(id, source));
    for (const section of this.sections) {
      for (const [id, source] of section.dependencySources()) rules.set(id, info(id, source));
    }
    return rules;
  });


var MOST_SLIPS = 2;
function plainName(name) {
  return withoutInvisibles(name.replace(/\s+/g, " ")).trim().toLowerCase().replace(/[_\s]+/g, "-");
}

// src/catalog/builtin.ts


// src/config/placeholder-pattern.ts
function placeholderPattern(text2) {
  return new RegExp(text2, "u");
}

// src/cli/load-catalog.ts


// late:src/cli/rule-severity.ts
var late11;
function load11() {
  return late11 ??= require("./cli-rule-severity.cjs");
}
function readSeverity(...given) {
  return load11().readSeverity(...given);
}

// src/cli/settings.ts



// src/cli/file-settings.ts


// late:src/cli/outputs-asked.ts
var late12;
function load12() {
  return late12 ??= require("./cli-outputs-asked.cjs");
}
function outputsAsked(...given) {
  return load12().outputsAsked(...given);
}

// src/cli/outputs.ts


// src/plan/moment.ts
var MOMENTS = ["immediately", "next-cycle", "next-pop-cycle", "restart"];
function isMoment(takesEffect) {
  return MOMENTS.includes(takesEffect);
}
function isAtLeast2(moment, other) {
  return MOMENTS.indexOf(moment) >= MOMENTS.indexOf(other);
}

// src/cli/plan-options.ts
var THRESHOLDS = ["restart", "next-pop-cycle", "next-cycle", "immediate"];
function reaches2(changes, threshold) {
  const moment = threshold === "immediate" ? "immediately" : threshold;
  return changes.some(({ isUsed, takesEffect }) => {
    if (!isUsed) return false;
    return isMoment(takesEffect) ? isAtLeast2(takesEffect, moment) : moment === "immediately";
  });
}

// src/cli/color.ts

var CHANGE_PAINT = { added: "green", removed: "red", changed: "yellow" };
var PAINT = { error: "red", warning: "yellow", info: "blue" };


// src/cli/text-width.ts


// src/cli/render.ts



// src/cli/commands/check.ts




function hasSomethingSince({ since }) {
  return since !== void 0 && (since.notes.length > 0 || since.plans.length > 0);
}

module.exports = {
  check: check,
  readFailOn: readFailOn
};
