import type { ViteUserConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** For `npm run leaks`, which takes minutes. */
const config: ViteUserConfig = {
  ...base,
  test: { ...base.test, include: ['test/leaks/all.ts'], testTimeout: 0 },
};

export default config;
