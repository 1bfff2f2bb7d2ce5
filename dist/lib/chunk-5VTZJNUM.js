import {
  CannotEdit
} from "./chunk-MDE4CZYI.js";
import {
  span
} from "./chunk-M5WMXSZ5.js";

// src/edit/brackets.ts
function removeItem(text, { span: own, items }, index) {
  const item = items[index];
  const before = items[index - 1];
  const after = items[index + 1];
  const cut = after ? span(item.start, after.start) : before ? span(before.end, item.end) : span(own.start + 1, own.end - 1);
  const beside = text.slice(cut.start, item.start) + text.slice(item.end, cut.end);
  if (/[^\s,]/.test(beside)) throw new CannotEdit("a comment stands beside it");
  return { span: cut, text: "" };
}
function insertAfter(text, { span: own, items }, index, added) {
  const { start, end } = items[index];
  const before = items[index - 1];
  const gap = before ? text.slice(before.end, start) : `,${text.slice(own.start + 1, start)}`;
  const isPlainGap = /^\s*,\s*$/.test(gap);
  const usual = before || gap.includes("\n") || gap.includes("\r") ? gap : ", ";
  const separator = isPlainGap ? usual : ", ";
  return { span: span(end, end), text: added.map((item) => separator + item).join("") };
}
function fillEmpty(text, { span: own }, added) {
  if (text.slice(own.start + 1, own.end - 1).trim() !== "") throw new CannotEdit("a comment stands there");
  const [open, close] = [text[own.start], text[own.end - 1]];
  return { span: own, text: `${open}${added.join(", ")}${close}` };
}

export {
  removeItem,
  insertAfter,
  fillEmpty
};
