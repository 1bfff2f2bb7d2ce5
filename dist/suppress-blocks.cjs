"use strict";

// src/suppress/blocks.ts

// src/suppress/is-among-all.ts
function isAmongAll(rule) {
  return rule !== "syntax";
}

// src/suppress/blocks.ts
var Blocks = class {
  constructor(directives) {
    this._open = /* @__PURE__ */ new Map();
    /** Rules that were enabled again within a block for all. */
    this._exempt = /* @__PURE__ */ new Set();
    this._idleEnds = [];
    this._waiting = [...directives].reverse();
  }
  of(rule, offset) {
    this._advance(offset);
    const forAll = isAmongAll(rule) && !this._exempt.has(rule) ? this._openForAll : void 0;
    return this._open.get(rule) ?? forAll;
  }
  idleEnds() {
    this._advance(Number.POSITIVE_INFINITY);
    return this._idleEnds;
  }
  _advance(offset) {
    for (let next = this._waiting.at(-1); next && next.span.start <= offset; next = this._waiting.at(-1)) {
      this._waiting.pop();
      if (next.type === "disable") this._begin(next);
      else if (!this._end(next)) this._idleEnds.push(next);
    }
  }
  _begin(directive) {
    for (const rule of directive.rules) this._open.set(rule, directive);
    if (!directive.isForAll) return;
    this._openForAll = directive;
    this._exempt.clear();
  }
  /** Whether there was anything to end. */
  _end({ rules, isForAll }) {
    if (isForAll) {
      const isOpen = this._open.size > 0 || this._openForAll !== void 0;
      this._open.clear();
      this._openForAll = void 0;
      return isOpen;
    }
    let hasEnded = rules.length === 0;
    for (const rule of rules) {
      if (this._open.delete(rule)) hasEnded = true;
      if (!this._openForAll || this._exempt.has(rule)) continue;
      this._exempt.add(rule);
      hasEnded = true;
    }
    return hasEnded;
  }
};
function blocksOf(directives) {
  return new Blocks(directives);
}
module.exports = {
  Blocks: Blocks,
  blocksOf: blocksOf
};
