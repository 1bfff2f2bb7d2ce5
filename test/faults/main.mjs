import { loadTs } from '../../.ci/load-ts.mjs';

const { main } = await loadTs('test/faults/main.ts');
await main();
