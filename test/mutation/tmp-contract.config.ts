import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['test/contract/*.test.ts'], exclude: ['test/**/*.{layout,words}.test.ts', 'test/contract/json-schema.test.ts'], testTimeout: 20_000 } });
