"use strict";

// src/cli/too-large.ts

// src/config/file-size.ts
var DEFAULT_FILE_SIZE = 64 * 1024 ** 2;
var LARGEST_FILE_SIZE = 500 * 1024 ** 2;
var BYTES = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
function fileSizeText(bytes) {
  const unit = ["M", "K"].find((one) => bytes % BYTES[one] === 0);
  return unit === void 0 ? `${bytes}` : `${bytes / BYTES[unit]}${unit}B`;
}
function sufficientSize(bytes) {
  if (bytes > LARGEST_FILE_SIZE) return void 0;
  const unit = bytes < 1024 ** 2 ? BYTES.K : BYTES.M;
  return fileSizeText(Math.ceil(bytes / unit) * unit);
}

// src/cli/too-large.ts
function tooLarge(limit, size) {
  const allowed = fileSizeText(limit ?? DEFAULT_FILE_SIZE);
  const holds = size === void 0 ? `it holds more than ${allowed}` : `it holds ${size} bytes, more than ${allowed}`;
  return `the file is too large: ${holds}${limit === void 0 ? "" : waysToRaise(size)}`;
}
function waysToRaise(size) {
  if (size === void 0) return "; --max-file-size raises that";
  const enough = sufficientSize(size);
  return enough === void 0 ? `; files of up to ${fileSizeText(LARGEST_FILE_SIZE)} can be read` : `; --max-file-size ${enough} is enough`;
}
module.exports = {
  tooLarge: tooLarge
};
