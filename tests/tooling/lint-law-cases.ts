import type { LintCase } from './lint-case.ts'

const request = "import type { PayloadRequest } from 'payload'\n"
const payloadType = "import type { Payload } from 'payload'\n"

const access: LintCase[] = [
  {
    rule: 'house/override-access-is-explained',
    law: 'a page reads with the access rules',
    at: 'src/queries',
    bad: `${payloadType}\nexport const read = (payload: Payload) => payload.find({ collection: 'users' })\n`,
    good: `${payloadType}\nexport const read = (payload: Payload) => payload.find({ collection: 'users', overrideAccess: false })\n`,
  },
  {
    rule: 'house/override-access-is-explained',
    law: 'an override without a reason is refused, one with a reason passes',
    at: 'src/queries',
    bad: `${payloadType}\n// overrideAccess:\nexport const read = (payload: Payload) => payload.count({ collection: 'users', overrideAccess: true })\n`,
    good: `${payloadType}\n// overrideAccess: the number of users is public.\nexport const read = (payload: Payload) => payload.count({ collection: 'users' })\n`,
  },
  {
    rule: 'house/get-payload-only-at-the-door',
    law: 'only doors boot Payload',
    at: 'plugins/catalog/service',
    bad: "import { getPayload } from 'payload'\n\nexport const boot = getPayload\n",
    good: "import { getPayload } from 'payload'\n\nexport const boot = getPayload\n",
    goodAt: 'src/queries/boot.ts',
  },
  {
    rule: 'house/environment-only-in-env',
    law: 'settings come from platform/env',
    at: 'plugins/catalog/service',
    bad: 'export const level = process.env.LOG_LEVEL\n',
    good: 'export const level = process.env.LOG_LEVEL\n',
    goodAt: 'plugins/platform/env.ts',
  },
]

const database: LintCase[] = [
  {
    rule: 'house/database-call-has-req',
    law: 'a use case calls the Local API with req',
    at: 'plugins/catalog/service',
    bad: `${request}\nexport const read = (req: PayloadRequest) => req.payload.find({ collection: 'users' })\n`,
    good: `${request}\nexport const read = (req: PayloadRequest) => req.payload.find({ collection: 'users', req })\n`,
  },
  {
    rule: 'house/database-call-has-req',
    law: 'a use case calls the database with req, by whatever name it goes',
    at: 'plugins/catalog/service',
    bad: `${request}\nexport const read = ({ payload }: PayloadRequest) => {\n  const store = payload.db\n  return store.findOne({ collection: 'users' })\n}\n`,
    good: `${request}\nexport const read = (req: PayloadRequest) => {\n  const store = req.payload.db\n  return store.findOne({ collection: 'users', req })\n}\n`,
  },
  {
    rule: 'house/database-call-has-req',
    law: 'the argument of a database call is written out',
    at: 'plugins/catalog/service',
    bad: `import type { CreateArgs, Payload } from 'payload'\n\nexport const add = (payload: Payload, args: CreateArgs) => payload.db.create(args)\n`,
    good: `${request}\nexport const add = (req: PayloadRequest) => req.payload.db.create({ collection: 'users', data: {}, req })\n`,
  },
  {
    rule: 'house/atomic-update-only-in-claim',
    law: 'atomic updates are claims',
    at: 'plugins/catalog/service',
    bad: `${request}\nexport const take = (req: PayloadRequest) =>\n  req.payload.db.updateOne({ collection: 'users', data: {}, where: {}, options: { atomic: true }, req })\n`,
    good: `${request}\nexport const take = (req: PayloadRequest) =>\n  req.payload.db.updateOne({ collection: 'users', data: {}, where: {}, options: { atomic: true }, req })\n`,
    goodAt: 'plugins/platform/claim.ts',
  },
  {
    rule: 'house/transaction-only-in-platform',
    law: 'transactions are opened in one place',
    at: 'plugins/catalog/edge',
    bad: `${payloadType}\nexport const open = (payload: Payload) => payload.db.beginTransaction()\n`,
    good: `${payloadType}\nexport const open = (payload: Payload) => payload.db.beginTransaction()\n`,
    goodAt: 'plugins/platform/transaction.ts',
  },
  {
    rule: 'house/sql-only-in-adapters',
    law: 'raw SQL lives in adapters',
    at: 'plugins/catalog/service',
    bad: "import pg from 'pg'\n\nexport const pool = new pg.Pool()\n",
    good: "import pg from 'pg'\n\nexport const pool = new pg.Pool()\n",
    goodAt: 'plugins/catalog/adapters/pool.ts',
  },
  {
    rule: 'house/no-payload-kv',
    law: 'payload.kv is not used',
    at: 'plugins/catalog/edge',
    bad: `${payloadType}\nexport const read = (payload: Payload) => payload.kv.get('a')\n`,
    good: `export const read = (shelf: { kv: Map<string, string> }) => shelf.kv.get('a')\n`,
  },
  {
    rule: 'house/injected-clock',
    law: 'a use case asks the injected clock',
    at: 'plugins/catalog/service',
    bad: 'export const now = () => new Date()\n',
    good: 'export const day = (iso: string) => new Date(iso)\n',
  },
  {
    rule: 'house/no-catch-in-use-case',
    law: 'a use case catches nothing',
    at: 'plugins/catalog/service',
    bad: 'export const attempt = (work: () => boolean): boolean => {\n  try {\n    return work()\n  } catch {\n    return false\n  }\n}\n',
    good: 'export const attempt = (work: () => boolean): boolean => work()\n',
  },
]

const purity: LintCase[] = (
  [
    [
      'reads a clock',
      'export const f = (): number => Date.now()',
      'export const f = (now: Date): number => now.getTime()',
    ],
    [
      'makes the present',
      'export const f = () => new Date()',
      'export const f = (iso: string) => new Date(iso)',
    ],
    ['rolls dice', 'export const f = () => Math.random()', 'export const f = (random: number) => random'],
    ['draws ids', 'export const f = () => crypto.randomUUID()', 'export const f = (uuid: string) => uuid'],
    ['looks at the process', 'export const f = () => process.pid', 'export const f = (pid: number) => pid'],
    [
      'waits',
      'export const f = async (n: Promise<number>) => (await n) + 1',
      'export const f = (n: number) => n + 1',
    ],
    [
      'imports Node',
      "export { join } from 'node:path'",
      'export const join = (a: string, b: string) => `${a}/${b}`',
    ],
    [
      'imports Payload',
      "export type { Payload } from 'payload'",
      'export type Facts = Record<string, number>',
    ],
  ] as const
).flatMap(([what, bad, good]) =>
  ['plugins/catalog/domain', 'plugins/kernel'].map((at) => ({
    rule: 'house/pure-domain',
    law: `nothing in ${at} ${what}`,
    at,
    bad: `${bad}\n`,
    good: `${good}\n`,
  })),
)

export const lawCases: readonly LintCase[] = [...access, ...database, ...purity]
