// src/source/span.ts
function span(start, end) {
  return { start, end };
}

export {
  span
};
