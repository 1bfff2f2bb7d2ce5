// Loaded before the program: its temporary files get names that can be told beforehand, so that they can be watched.
const crypto = require('node:crypto');

let made = 0;
crypto.randomBytes = (size) => {
  const bytes = Buffer.alloc(size);
  bytes[size - 1] = ++made;
  return bytes;
};
