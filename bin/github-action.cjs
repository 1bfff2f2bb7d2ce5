'use strict';

// What action.yml names. As in smtp-lint.cjs, whatever keeps the program from ending properly is no success.
process.exitCode = 2;
try {
  require('../dist/cli-action-run.cjs').runAction();
} catch (error) {
  process.stderr.write(`smtp-lint: the program cannot be loaded: ${error}\n`);
}
