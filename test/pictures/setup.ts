import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the baselines are to be renewed: `npm run test:pictures -- --update`. */
    readonly renewBaselines: boolean;
  }
}

export default function setup({ config, provide }: TestProject): void {
  provide('renewBaselines', config.snapshotOptions.updateSnapshot === 'all');
}
