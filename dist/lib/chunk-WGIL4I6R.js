// src/write/comment-lines.ts
function commentLines(text) {
  return text.split(/\r\n|\r|\n/).map((line) => `#${line}`.trimEnd());
}

export {
  commentLines
};
