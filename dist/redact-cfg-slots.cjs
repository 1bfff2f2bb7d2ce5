"use strict";

// src/redact/cfg-slots.ts

// src/source/span.ts
function span(start, end) {
  return { start, end };
}

// src/redact/cfg-slots.ts
function cfgSlots({ source, configurations, problems }, isKnown) {
  const slots = [];
  const names = [];
  const understood = /* @__PURE__ */ new Set();
  for (const { name, headers, entries } of configurations.flatMap(({ sections }) => sections)) {
    names.push(...headers, ...entries.map(({ nameSpan }) => nameSpan));
    for (const entry of entries) {
      const meant = entry.readable ? entry : behindColon(entry, source.text);
      if (!meant || meant !== entry && !isKnown(meant.name)) continue;
      slots.push(toSlot(name, meant));
      if (meant !== entry) understood.add(entry.nameSpan.start);
    }
  }
  return { slots, names, places: problems.filter((problem) => !understood.has(problem.span.start)) };
}
function behindColon(entry, text) {
  const { start, end } = entry.nameSpan;
  const [line = ""] = text.slice(start, entry.valueSpan.end).split(/[\r\n]/, 1);
  const [, lead] = /^([^\S\r\n]*:[^\S\r\n]*)/.exec(line.slice(end - start)) ?? [];
  if (lead === void 0) return void 0;
  const valueSpan = span(end + lead.length, start + line.length);
  return { ...entry, value: text.slice(valueSpan.start, valueSpan.end), valueSpan, readable: true };
}
function toSlot(section, { name, nameSpan, value, valueSpan }) {
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0));
  const text = isQuoted ? value.slice(1, -1) : value;
  const inner = isQuoted ? span(valueSpan.start + 1, valueSpan.end - 1) : valueSpan;
  return {
    section,
    name,
    nameSpan,
    text,
    span: inner,
    write: (written) => written,
    isWithinSecret: false
  };
}
module.exports = {
  cfgSlots: cfgSlots
};
