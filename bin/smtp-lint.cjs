#!/usr/bin/env node
'use strict';

// Set first: whatever keeps the program from ending properly is no success.
process.exitCode = 2;
try {
  require('../dist/cli-run.cjs').runAndExit();
} catch (error) {
  process.stderr.write(`smtp-lint: the program cannot be loaded: ${error}\n`);
}
