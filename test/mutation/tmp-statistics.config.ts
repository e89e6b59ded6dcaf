import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['test/statistics/*.test.ts'], exclude: ['test/**/*.{layout,words}.test.ts', 'test/contract/json-schema.test.ts'], testNamePattern: /^(?!.*(100,000 deep|at any size|no interval of extreme))/, testTimeout: 20_000 } });
