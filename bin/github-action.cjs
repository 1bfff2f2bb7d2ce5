'use strict';

// What action.yml names. As in smtp-lint.cjs, whatever keeps the program from ending properly is no success.
process.exitCode = 2;
const fail = (error) => {
  process.exitCode = 2;
  process.stderr.write(`smtp-lint: internal error: ${error?.name}\n`);
};
try {
  require('../dist/cli-action-run.cjs').runAction().catch(fail);
} catch (error) {
  process.stderr.write(`smtp-lint: the program cannot be loaded: ${error}\n`);
}
