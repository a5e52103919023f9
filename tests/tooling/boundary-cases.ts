/** One wall of the house: an import that goes through it, and one that goes by the door. */
export interface BoundaryCase {
  rule: string
  from: string
  bad: string
  good: string
  /** How the import is written: at run time, or as a type that the compiler erases. */
  badAs?: 'type' | 'value'
  goodAs?: 'type' | 'value'
}

/** Modules that a planted import may lead to; each exports one word. */
export const stubs: readonly string[] = [
  'payload.config.ts',
  'collections/users.ts',
  'plugins/kernel/money.ts',
  'plugins/platform/claim.ts',
  'plugins/platform/registry.ts',
  'plugins/platform/testing/boot.ts',
  ...[
    'catalog',
    'customers',
    'payments',
    'licensing',
    'credits',
    'reviews',
    'downloads',
    'services',
    'library',
    'audit',
    'admin-security',
    'site',
    'notifications',
    'analytics',
    'sections',
  ].map((room) => `plugins/${room}/contract.ts`),
  ...[
    'index',
    'options',
    'domain/rule',
    'service/do',
    'service/port',
    'adapters/sdk',
    'edge/hook',
    'schema/x',
  ].map((name) => `plugins/payments/${name}.ts`),
  'plugins/payments/admin/cell.tsx',
  'plugins/platform/admin/part.tsx',
  'plugins/catalog/index.ts',
  'plugins/catalog/service/do.ts',
  'src/ui/box.tsx',
  'src/app/page.tsx',
  'src/queries/read.ts',
]

const drawers: BoundaryCase[] = [
  ['index', 'plugins/payments/index.ts', 'plugins/catalog/service/do.ts', 'plugins/payments/service/do.ts'],
  ['options', 'plugins/payments/options.ts', 'plugins/platform/claim.ts', 'plugins/kernel/money.ts'],
  [
    'contract',
    'plugins/payments/contract.ts',
    'plugins/payments/domain/rule.ts',
    'plugins/platform/registry.ts',
  ],
  ['domain', 'plugins/payments/domain/x.ts', 'plugins/platform/claim.ts', 'plugins/catalog/contract.ts'],
  [
    'service',
    'plugins/payments/service/x.ts',
    'plugins/payments/adapters/sdk.ts',
    'plugins/payments/domain/rule.ts',
  ],
  [
    'adapters',
    'plugins/payments/adapters/x.ts',
    'plugins/payments/domain/rule.ts',
    'plugins/platform/claim.ts',
  ],
  [
    'edge',
    'plugins/payments/edge/x.ts',
    'plugins/payments/adapters/sdk.ts',
    'plugins/payments/service/do.ts',
  ],
  [
    'schema',
    'plugins/payments/schema/y.ts',
    'plugins/payments/service/do.ts',
    'plugins/platform/registry.ts',
  ],
  ['admin', 'plugins/payments/admin/x.tsx', 'plugins/payments/service/do.ts', 'plugins/kernel/money.ts'],
  ['admin', 'plugins/audit/admin/x.tsx', 'plugins/platform/registry.ts', 'plugins/platform/admin/part.tsx'],
  ['admin-types', 'plugins/audit/admin/y.tsx', 'plugins/payments/contract.ts', 'plugins/kernel/money.ts'],
].map(([name = '', from = '', bad = '', good = '']) => ({ rule: `drawer-${name}`, from, bad, good }))

const insides: BoundaryCase[] = [
  {
    rule: 'drawer-adapters-ports',
    from: 'plugins/payments/adapters/y.ts',
    bad: 'plugins/payments/service/do.ts',
    good: 'plugins/payments/service/port.ts',
    goodAs: 'type',
  },
  {
    rule: 'domain-knows-no-machine',
    from: 'plugins/payments/domain/y.ts',
    bad: 'payload',
    badAs: 'type',
    good: 'zod',
  },
  {
    rule: 'domain-knows-no-node',
    from: 'plugins/payments/domain/z.ts',
    bad: 'node:path',
    good: 'plugins/kernel/money.ts',
  },
]

/** Room → a contract above it, and one that it may use. */
const order: BoundaryCase[] = [
  ['catalog', 'payments', 'audit'],
  ['customers', 'catalog', 'audit'],
  ['payments', 'licensing', 'customers'],
  ['licensing', 'credits', 'payments'],
  ['credits', 'licensing', 'payments'],
  ['reviews', 'library', 'payments'],
  ['downloads', 'services', 'licensing'],
  ['services', 'library', 'credits'],
  ['library', 'notifications', 'downloads'],
  ['audit', 'site', 'audit'],
  ['admin-security', 'customers', 'audit'],
  ['site', 'catalog', 'audit'],
  ['notifications', 'analytics', 'licensing'],
  ['analytics', 'notifications', 'payments'],
  ['sections', 'analytics', 'catalog'],
].map(([room = '', bad = '', good = '']) => ({
  rule: `contract-order-${room}`,
  from: `plugins/${room}/service/order.ts`,
  bad: `plugins/${bad}/contract.ts`,
  badAs: 'type',
  good: `plugins/${good}/contract.ts`,
}))

const walls = (
  [
    ['kernel-is-the-ground', 'plugins/kernel/x.ts', 'plugins/platform/claim.ts', 'plugins/kernel/money.ts'],
    ['kernel-knows-no-framework', 'plugins/kernel/y.ts', 'payload', 'zod'],
    [
      'platform-knows-the-kernel-only',
      'plugins/platform/x.ts',
      'plugins/audit/contract.ts',
      'plugins/kernel/money.ts',
    ],
    [
      'plugins-never-look-up',
      'plugins/catalog/edge/x.ts',
      'src/queries/read.ts',
      'plugins/audit/contract.ts',
    ],
    [
      'plugins-never-look-up',
      'plugins/catalog/edge/y.ts',
      'collections/users.ts',
      'plugins/audit/contract.ts',
    ],
    ['plugins-never-look-up', 'plugins/catalog/edge/z.ts', 'payload.config.ts', 'plugins/audit/contract.ts'],
    [
      'neighbors-meet-at-the-contract',
      'plugins/library/edge/x.ts',
      'plugins/payments/service/do.ts',
      'plugins/payments/contract.ts',
    ],
    [
      'specs-meet-neighbors-at-the-door',
      'plugins/catalog/service/x.int.spec.ts',
      'plugins/payments/service/do.ts',
      'plugins/payments/index.ts',
    ],
    [
      'contracts-in-order',
      'plugins/newcomer/edge/x.ts',
      'plugins/catalog/contract.ts',
      'plugins/platform/claim.ts',
    ],
    [
      'testing-stays-in-tests',
      'plugins/catalog/service/x.ts',
      'plugins/platform/testing/boot.ts',
      'plugins/platform/claim.ts',
    ],
    [
      'config-composes-plugins-by-their-door',
      'payload.config.ts',
      'plugins/payments/service/do.ts',
      'plugins/payments/index.ts',
    ],
    [
      'collections-see-contracts-and-platform',
      'collections/x.ts',
      'plugins/payments/schema/x.ts',
      'plugins/platform/registry.ts',
    ],
    [
      'pages-see-contracts',
      'src/app/x.tsx',
      'plugins/payments/service/do.ts',
      'plugins/payments/contract.ts',
    ],
    ['pages-see-contracts', 'src/queries/x.ts', 'plugins/platform/claim.ts', 'plugins/platform/registry.ts'],
    [
      'scripts-see-contracts-and-platform',
      'src/scripts/x.ts',
      'plugins/payments/service/do.ts',
      'plugins/platform/claim.ts',
    ],
    ['ui-sees-props', 'src/ui/x.tsx', 'plugins/payments/contract.ts', 'src/ui/box.tsx'],
    ['ui-sees-props', 'src/ui/y.tsx', 'src/queries/read.ts', 'src/ui/box.tsx'],
    ['ui-knows-no-server', 'src/ui/z.tsx', 'next/headers', 'next/link'],
    ['ui-knows-no-server', 'src/ui/w.tsx', 'payload', '@payloadcms/richtext-lexical/react'],
    ['ui-knows-no-node', 'src/ui/v.tsx', 'node:path', 'react'],
    ['reads-and-actions-know-no-page', 'src/queries/y.ts', 'src/app/page.tsx', 'src/queries/read.ts'],
    ['config-is-read-at-the-door', 'src/app/config.tsx', 'payload.config.ts', 'src/queries/read.ts'],
    ['not-resolvable', 'src/app/lost.tsx', 'src/app/gone.ts', 'src/app/page.tsx'],
    ['package-needs-no-dev-dependency', 'plugins/catalog/adapters/x.ts', 'prettier', 'pg'],
    [
      'exports-are-doors',
      'plugins/exports/x.ts',
      'plugins/payments/service/do.ts',
      'plugins/payments/index.ts',
    ],
    ['nobody-goes-through-the-exports', 'src/app/door.ts', 'plugins/exports/x.ts', 'src/app/page.tsx'],
    [
      'nobody-imports-a-spec',
      'plugins/catalog/domain/w.ts',
      'plugins/catalog/service/x.int.spec.ts',
      'plugins/kernel/money.ts',
    ],
    [
      'no-circular',
      'plugins/catalog/domain/a-ring.ts',
      'plugins/catalog/domain/b-ring.ts',
      'plugins/kernel/money.ts',
    ],
  ] as const
).map(([rule, from, bad, good]): BoundaryCase => ({ rule, from, bad, good }))

export const boundaryCases: readonly BoundaryCase[] = [...drawers, ...insides, ...order, ...walls]
