// src/document/section-list.ts
var SectionList = class {
  sections = [];
  #byName = /* @__PURE__ */ new Map();
  /** The section of this name; a further header is added to it. */
  open(name, header) {
    const known = this.#byName.get(name);
    if (known) {
      known.headers.push(header);
      return known;
    }
    const section = { name, headers: [header], entries: [], incomplete: false };
    this.#byName.set(name, section);
    this.sections.push(section);
    return section;
  }
  get(name) {
    return this.#byName.get(name);
  }
};

export {
  SectionList
};
