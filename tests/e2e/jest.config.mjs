import shared from '../../jest.config.js'

const [{ transform, extensionsToTreatAsEsm }] = shared.projects

/** @type {import('jest').Config} */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.e2e.ts'],
  transform,
  extensionsToTreatAsEsm,
  // A journey starts a shop, and walks through it with a browser.
  testTimeout: 240_000,
}
