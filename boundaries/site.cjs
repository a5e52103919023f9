const {
  SPEC,
  ROOM,
  OURS,
  KERNEL,
  PLATFORM,
  CONTRACT,
  PLATFORM_FOR_PAGES,
  WORDS_FOR_UI,
  error,
} = require('./words.cjs')

const site = [
  error(
    'exports-are-doors',
    'What the package shows is a door: it opens rooms by their index, contract, options, adapters and parts of the panel.',
    { path: '^plugins/exports/', pathNot: SPEC },
    {
      path: OURS,
      pathNot: [
        '^plugins/exports/',
        KERNEL,
        PLATFORM,
        CONTRACT,
        '^plugins/[^/]+/(?:index|options|service/payment-provider)\\.ts$',
        '^plugins/[^/]+/(?:adapters|admin)/',
      ],
    },
  ),
  error(
    'nobody-goes-through-the-exports',
    'Doors for other sites; inside, everybody takes the room itself.',
    { path: OURS, pathNot: [SPEC, '^plugins/exports/', '^tests/'] },
    { path: '^plugins/exports/' },
  ),
  error(
    'config-composes-plugins-by-their-door',
    'payload.config.ts sees a room by its index.ts.',
    { path: '^payload\\.config\\.ts$' },
    { path: ROOM, pathNot: '^plugins/[^/]+/index\\.tsx?$' },
  ),
  error(
    'collections-see-contracts-and-platform',
    'What no plugin owns meets plugins through contracts, and never sees the pages.',
    { path: '^collections/', pathNot: SPEC },
    { path: OURS, pathNot: ['^collections/', KERNEL, PLATFORM, CONTRACT] },
  ),
  error(
    'pages-see-contracts',
    'Of plugins, src/ sees contracts, the kernel, the registry, settings and calls of operations.',
    { path: '^src/', pathNot: ['^src/(?:scripts|ui)/', '/importMap\\.js$', SPEC] },
    { path: '^(?:plugins|collections|migrations|tests)/', pathNot: [KERNEL, CONTRACT, PLATFORM_FOR_PAGES] },
  ),
  error(
    'scripts-see-contracts-and-platform',
    'A script starts, fills or checks the shop; it goes through contracts like everybody.',
    { path: '^src/scripts/', pathNot: SPEC },
    {
      path: '^(?:plugins|collections|tests)/|^src/(?!scripts/)',
      pathNot: [KERNEL, CONTRACT, '^plugins/platform/', '^src/i18n/'],
    },
  ),
  error(
    'ui-sees-props',
    'src/ui is props in, markup out; it shares the pure words of the kernel and of the locales.',
    { path: '^src/ui/', pathNot: SPEC },
    { path: OURS, pathNot: ['^src/ui/', KERNEL, WORDS_FOR_UI] },
  ),
  error(
    'ui-knows-no-server',
    'A component reads no request, no cache, no database: the page hands it what it shows.',
    { path: '^src/ui/', pathNot: SPEC },
    {
      path: '(?:^|/)node_modules/(?:payload|@payloadcms|pg|server-only|next/(?:headers|cache|server)\\.js|next/dist/server)(?:/|$)|(?:^|/)node_modules/next/(?:headers|cache|server)\\.js$',
      // Draws stored rich text as React elements, and reads nothing.
      pathNot: '(?:^|/)node_modules/@payloadcms/richtext-lexical/dist/exports/react/',
    },
  ),
  error(
    'ui-knows-no-node',
    'A component runs in the browser too.',
    { path: '^src/ui/', pathNot: SPEC },
    { dependencyTypes: ['core'] },
  ),
  error(
    'reads-and-actions-know-no-page',
    'Pages use queries and actions, not the other way round.',
    { path: '^src/(?:queries|actions|i18n)/' },
    { path: '^src/(?:app|ui)/', pathNot: '^src/ui/models/' },
  ),
  error(
    'config-is-read-at-the-door',
    'Only what boots Payload imports its config.',
    { path: '^src/', pathNot: '^src/(?:queries|actions|scripts|app/\\(payload\\))/|^src/instrumentation' },
    { path: '^payload\\.config\\.ts$' },
  ),
]

const hygiene = [
  error(
    'no-circular',
    'Modules that need each other at run time load in an order that nobody chose.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  error(
    'not-resolvable',
    'The import leads nowhere.',
    {},
    { couldNotResolve: true, pathNot: '^(?:server|client)-only$' },
  ),
  error(
    'package-needs-no-dev-dependency',
    'What the plugins run on is a dependency, or a peer that every site of theirs has.',
    {
      path: '^plugins/',
      pathNot: [SPEC, '^plugins/platform/(?:testing/|embedded-postgres)'],
    },
    {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only', 'npm-peer'],
      pathNot: '(?:^|/)node_modules/@types/',
    },
  ),
]

module.exports = { site: [...site, ...hygiene] }
