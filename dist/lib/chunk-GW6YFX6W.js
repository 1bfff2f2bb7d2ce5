// src/document/yaml-comment.ts
function toYamlComment(written, offset) {
  const end = offset + written.trimEnd().length;
  return { start: offset, end, text: written.slice(1), textStart: offset + 1 };
}

export {
  toYamlComment
};
