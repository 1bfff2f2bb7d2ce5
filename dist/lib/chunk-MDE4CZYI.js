// src/edit/editor.ts
var CannotEdit = class extends Error {
  name = "CannotEdit";
};

export {
  CannotEdit
};
