import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { house } from './eslint-rules/index.mjs'

const TYPED = ['**/*.{ts,tsx}']
const SPECS = ['**/*.spec.{ts,tsx}', 'tests/**', 'plugins/platform/testing/**']
const GENERATED = ['payload-types.ts', 'next-env.d.ts', 'migrations/**', 'src/app/(payload)/**/importMap.js']
/** Sites of somebody else's, as they would write them. */
const HOSTS = 'tests/hosts/*/src/**'

/** Rules of the language, everywhere. */
const language = {
  'house/file-place': 'error',
  'house/import-has-extension': 'error',
  'house/no-silent-catch': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
  'no-empty': ['error', { allowEmptyCatch: false }],
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false, IIFEs: true }],
  eqeqeq: 'error',
}

const typed = {
  'house/no-double-assertion': 'error',
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'all' },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  // It trusts types that others wrote over data that others sent, and cannot see a flag that a callback sets.
  '@typescript-eslint/no-unnecessary-condition': 'off',
  // Takes what the factories of other packages make for forgeries.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // Upstream marks what has no successor yet in the version that we use; the canary suite guards upgrades.
  '@typescript-eslint/no-deprecated': 'off',
  // Payload's hooks and our operations are promises by contract, also where one of them has nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  // A type parameter that is used once still names what a caller passes: `claim<Slug>(…)`.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
}

/** What no product code does outside of the one place that may. */
const laws = {
  'house/atomic-update-only-in-claim': 'error',
  'house/environment-only-in-env': 'error',
  'house/get-payload-only-at-the-door': 'error',
  'house/no-payload-kv': 'error',
  'house/sql-only-in-adapters': 'error',
  'house/transaction-only-in-platform': 'error',
}

const noMocks = [
  ...['mock', 'doMock', 'unstable_mockModule', 'spyOn'].map((name) => ({
    selector: `CallExpression[callee.object.name='jest'][callee.property.name='${name}']`,
    message: 'Payload, the database and our own modules are never mocked.',
  })),
  {
    selector:
      "MemberExpression[object.name=/^(?:describe|it|test)$/][property.name='only'], CallExpression[callee.name=/^(?:fit|fdescribe)$/]",
    message: 'A focused test hides all the others.',
  },
]

export default tseslint.config(
  { ignores: ['.next/', '.duka/', 'dist/', 'coverage/', 'public/', 'test-results/', HOSTS, ...GENERATED] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { plugins: { house } },
  js.configs.recommended,
  { rules: language, languageOptions: { globals: globals.node } },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...typed, ...laws },
  },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'max-lines-per-function': ['error', { max: 120 }] },
  },

  // The drawers.
  {
    files: ['plugins/*/domain/**/*.ts', 'plugins/kernel/**/*.ts'],
    ignores: SPECS,
    rules: { 'house/pure-domain': 'error' },
  },
  { files: ['plugins/kernel/clock.ts'], rules: { 'house/pure-domain': ['error', { allow: ['clock'] }] } },
  {
    files: ['plugins/kernel/token.ts', 'plugins/kernel/id.ts'],
    rules: { 'house/pure-domain': ['error', { allow: ['import', 'random'] }] },
  },
  { files: ['plugins/kernel/hash.ts'], rules: { 'house/pure-domain': ['error', { allow: ['import'] }] } },
  {
    files: ['plugins/*/service/**/*.ts'],
    ignores: SPECS,
    rules: {
      'house/database-call-has-req': 'error',
      'house/injected-clock': 'error',
      'house/no-catch-in-use-case': 'error',
    },
  },
  {
    files: ['src/{app,queries,actions}/**/*.{ts,tsx}'],
    rules: { 'house/override-access-is-explained': 'error' },
  },

  // The places that a law names as its one exception.
  {
    files: ['plugins/platform/claim*.ts'],
    rules: { 'house/atomic-update-only-in-claim': 'off' },
  },
  {
    files: ['plugins/platform/transaction*.ts', 'plugins/platform/adapters/session*.ts'],
    rules: { 'house/transaction-only-in-platform': 'off' },
  },
  {
    files: ['plugins/*/adapters/**/*.ts', 'plugins/platform/**/*.ts', 'src/scripts/**/*.ts'],
    rules: { 'house/sql-only-in-adapters': 'off' },
  },
  {
    // A server that is started as a process of its own inherits the environment.
    files: [
      'plugins/platform/env.ts',
      'plugins/platform/embedded-postgres/**/*.ts',
      'src/scripts/**/*.ts',
      '*.config.{ts,mjs,js}',
    ],
    rules: { 'house/environment-only-in-env': 'off' },
  },
  {
    files: [
      'src/{queries,actions,scripts}/**/*.{ts,tsx}',
      'plugins/exports/commands/*.ts',
      'src/app/(payload)/**/*.{ts,tsx}',
      'src/instrumentation*.ts',
    ],
    rules: { 'house/get-payload-only-at-the-door': 'off' },
  },
  {
    files: SPECS,
    rules: {
      ...Object.fromEntries(Object.keys(laws).map((name) => [name, 'off'])),
      'house/no-payload-kv': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...noMocks],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
)
