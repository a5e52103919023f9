import shared from '../../jest.config.js'

const [{ transform, extensionsToTreatAsEsm }] = shared.projects

/** @type {import('jest').Config} */
export default {
  rootDir: '.',
  cacheDirectory: '<rootDir>/../../node_modules/.cache/jest',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.e2e.ts'],
  transform,
  extensionsToTreatAsEsm,
  // One shop for all of them, opened by npm start as its own processes.
  globalSetup: '<rootDir>/open-shop.mjs',
  globalTeardown: '<rootDir>/close-shop.mjs',
  maxWorkers: 1,
  testTimeout: 240_000,
}
