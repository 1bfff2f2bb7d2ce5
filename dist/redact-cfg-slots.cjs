"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/redact/cfg-slots.ts
var cfg_slots_exports = {};
__export(cfg_slots_exports, {
  cfgSlots: () => cfgSlots
});
module.exports = __toCommonJS(cfg_slots_exports);

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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cfgSlots
});
