import {
  fillEmpty,
  insertAfter,
  removeItem
} from "./chunk-5VTZJNUM.js";
import {
  CannotEdit
} from "./chunk-MDE4CZYI.js";
import {
  parseTree
} from "./chunk-33XMRAC5.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";
import "./chunk-CZ7CSFO4.js";

// src/edit/json.ts
var MEMBERS = ["section", "key", "value"];
function editJson(document) {
  return new JsonEditor(document);
}
var JsonEditor = class {
  #text;
  /** The texts of the file by the place where they start. */
  #words = /* @__PURE__ */ new Map();
  constructor({ source }) {
    this.#text = source.text;
    const root = parseTree(this.#text);
    const open = root ? [root] : [];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === "string") this.#words.set(node.offset, node);
      open.push(...node.children ?? []);
    }
  }
  setValue({ entry }, text) {
    const word = this.#word(entry.nameSpan);
    const item = exportItem(word);
    const value = item ? memberOf(item, "value") : word.parent?.children?.[1];
    if (value) return [{ span: spanOf(value), text: this.#literal(text, value) }];
    if (!item) throw new CannotEdit("no value stands there");
    const key = word.parent;
    const added = `"value"${this.#colon(key)}${JSON.stringify(text)}`;
    return [{ span: span(endOf(key), endOf(key)), text: `, ${added}` }];
  }
  addOptions({ headers, entries }, settings) {
    if (headers.length > 1) throw new CannotEdit("the section is given twice");
    const word = this.#word(headers[0]);
    const item = exportItem(word);
    if (item) return [this.#addProperties(item, String(word.value), settings)];
    const section = word.parent?.children?.[1];
    if (!section) throw new CannotEdit("the section holds no map");
    if (section.type === "null") {
      const members2 = settings.map((setting) => this.#member(setting, void 0, void 0));
      return [{ span: spanOf(section), text: `{${members2.join(", ")}}` }];
    }
    const like = entries.length > 0 ? section.children?.at(-1) : void 0;
    const values = section.children?.map((property) => property.children?.[1]);
    const isBare = values?.some((value) => value && isBareType(value));
    const members = settings.map((setting) => this.#member(setting, like, isBare));
    return [this.#append(section, members)];
  }
  remove({ section, entry }) {
    const word = this.#word(entry.nameSpan);
    const item = exportItem(word);
    if (item && section.entries.length === 1) throw new CannotEdit("no option of the section would be left");
    const node = item ?? word.parent;
    const list = node.parent;
    return [removeItem(this.#text, bracketsOf(list), (list.children ?? []).indexOf(node))];
  }
  renameOption({ entry }, to) {
    return [{ span: spanOf(this.#word(entry.nameSpan)), text: JSON.stringify(to) }];
  }
  renameSection({ headers }, to) {
    return headers.flatMap((header) => {
      const word = this.#word(header);
      const item = exportItem(word);
      const words = item ? sectionWords(item, String(word.value)) : [word];
      return words.map((one) => ({ span: spanOf(one), text: JSON.stringify(to) }));
    });
  }
  #word({ start }) {
    const word = this.#words.get(start);
    if (!word) throw new CannotEdit("no text in quotes stands there");
    return word;
  }
  #append(section, members) {
    const brackets = bracketsOf(section);
    if (section.type !== "object") throw new CannotEdit("the section holds no map");
    return brackets.items.length === 0 ? fillEmpty(this.#text, brackets, members) : insertAfter(this.#text, brackets, brackets.items.length - 1, members);
  }
  #member({ option, text }, like, isBare) {
    const value = isBare && isBareLiteral(text) ? text : JSON.stringify(text);
    return `${JSON.stringify(option)}${like ? this.#colon(like) : ": "}${value}`;
  }
  /** New properties repeat one of the same section, with another key and another value. */
  #addProperties(first, section, settings) {
    const list = first.parent;
    const items = list.children ?? [];
    const index = items.findLastIndex((item) => isPlainProperty(item) && textOf(item, "section") === section);
    const like = items[index];
    if (!like) throw new CannotEdit("no property of the section has the plain form to repeat");
    const added = settings.map((setting) => this.#propertyLike(like, setting));
    return insertAfter(this.#text, bracketsOf(list), index, added);
  }
  #propertyLike(like, { option, text }) {
    const key = spanOf(memberOf(like, "key"));
    const value = spanOf(memberOf(like, "value"));
    const [one, other] = key.start < value.start ? [key, value] : [value, key];
    const [first, second] = (one === key ? [option, text] : [text, option]).map(
      (word) => JSON.stringify(word)
    );
    const head = this.#text.slice(like.offset, one.start) + first;
    return head + this.#text.slice(one.end, other.start) + second + this.#text.slice(other.end, endOf(like));
  }
  /** What stands between the name and the value of a member. */
  #colon({ children }) {
    const [name, value] = children ?? [];
    const colon = name && value ? this.#text.slice(endOf(name), value.offset) : "";
    return /^\s*:\s*$/.test(colon) ? colon : ": ";
  }
  /** A number stays a number where the new text is one; what stands for null is written as a text. */
  #literal(text, { type }) {
    if (type === "object" || type === "array") throw new CannotEdit("the value is a map or a list");
    return (type === "number" || type === "boolean") && isBareLiteral(text) ? text : JSON.stringify(text);
  }
};
function isBareLiteral(text) {
  return /^(?:-?(?:0|[1-9]\d{0,14})|true|false)$/.test(text);
}
function isBareType({ type }) {
  return type === "number" || type === "boolean";
}
function exportItem(word) {
  const isValue = word.parent?.type === "property" && word.parent.children?.[0] !== word;
  return isValue ? word.parent?.parent : void 0;
}
function memberOf(item, name) {
  return item.children?.findLast((property) => property.children?.[0]?.value === name)?.children?.[1];
}
function textOf(item, name) {
  const value = memberOf(item, name);
  return value?.type === "string" ? String(value.value) : void 0;
}
function isPlainProperty(item) {
  const names = item.children?.map((property) => String(property.children?.[0]?.value)) ?? [];
  return names.length === MEMBERS.length && MEMBERS.every((name) => textOf(item, name) !== void 0);
}
function sectionWords(first, section) {
  const items = first.parent?.children ?? [];
  return items.filter((item) => item.type === "object" && textOf(item, "section") === section).map((item) => memberOf(item, "section"));
}
function bracketsOf(node) {
  return { span: spanOf(node), items: (node.children ?? []).map(spanOf) };
}
function spanOf(node) {
  return span(node.offset, endOf(node));
}
function endOf({ offset, length }) {
  return offset + length;
}
export {
  editJson
};
