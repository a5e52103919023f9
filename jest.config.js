// The kind of a test is in its file's name: x.spec.ts (unit, milliseconds, no database), x.int.spec.ts and
// x.race.spec.ts (the whole site on a database of their own). tests/canary and tests/conformance bring configs of
// their own. Jest runs a project's global set-up only when one of its files is selected, so a unit run starts no
// PostgreSQL.

const base = {
  // Outlives the folder for temporary files that `npm test` makes for itself.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    // Components of the panel import styles, which mean nothing here.
    '\\.(?:css|scss)$': '<rootDir>/tests/setup/empty-style.mjs',
  },
  testPathIgnorePatterns: ['/node_modules/', '/.next/', '/.duka/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.duka/'],
}

const server = (start) => ({
  globalSetup: `<rootDir>/tests/setup/${start}.mjs`,
  globalTeardown: '<rootDir>/tests/setup/stop-server.mjs',
})

const site = { ...base, ...server('site-server'), setupFiles: ['<rootDir>/tests/setup/site.ts'] }

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  // Not a setting of projects.
  testTimeout: 90_000,
  // ECMAScript modules loaded by Jest are never collected: a worker that has grown is replaced between files.
  workerIdleMemoryLimit: '900MB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{plugins,src,collections,tests}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: [
        ...base.testPathIgnorePatterns,
        '\\.(?:int|race)\\.spec\\.',
        '/tests/(?:canary|conformance|e2e)/',
      ],
    },
    {
      ...site,
      displayName: 'int',
      testMatch: [
        '<rootDir>/{plugins,src,collections}/**/*.int.spec.{ts,tsx}',
        '<rootDir>/tests/int/**/*.int.spec.ts',
      ],
    },
    {
      ...site,
      displayName: 'race',
      testMatch: [
        '<rootDir>/{plugins,src,collections}/**/*.race.spec.{ts,tsx}',
        '<rootDir>/tests/int/**/*.race.spec.ts',
      ],
    },
    {
      ...base,
      displayName: 'tooling',
      testMatch: ['<rootDir>/tests/tooling/**/*.int.spec.ts'],
    },
    {
      ...base,
      ...server('bare-server'),
      displayName: 'canary',
      testMatch: ['<rootDir>/tests/canary/**/*.spec.ts'],
    },
    {
      ...base,
      ...server('bare-server'),
      displayName: 'conformance',
      testMatch: ['<rootDir>/tests/conformance/**/*.spec.ts'],
    },
    {
      ...base,
      ...server('bare-server'),
      displayName: 'hosts',
      testMatch: ['<rootDir>/tests/hosts/*.hosts.ts'],
    },
  ],
}
