import { bare, lastName, propertyName } from './ast.mjs'

const LOCAL_METHODS = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
])

const DATABASE_METHODS = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
])

const PAYLOAD_TYPES = new Set(['BasePayload', 'Payload'])
const DATABASE_TYPES = /^(?:Base)?DatabaseAdapter$|^(?:Postgres|Mongoose|Drizzle)Adapter$/

/** Every name that a type goes by, through aliases, unions and intersections. */
function typeNames(type, depth = 0) {
  if (!type || depth > 4) return []
  const own = [type.symbol?.name, type.aliasSymbol?.name].filter(Boolean)
  return [...own, ...(type.types ?? []).flatMap((part) => typeNames(part, depth + 1))]
}

function kindByType(receiver, services) {
  if (!services?.program) return undefined
  const names = typeNames(services.getTypeAtLocation(receiver))
  if (names.some((name) => DATABASE_TYPES.test(name))) return 'database'
  if (names.some((name) => PAYLOAD_TYPES.has(name))) return 'local'
  return undefined
}

function kindByName(receiver) {
  const name = lastName(receiver)
  if (name === 'payload') return 'local'
  if (receiver.type !== 'MemberExpression' || lastName(receiver.object) !== 'payload') return undefined
  return name === 'db' ? 'database' : name === 'jobs' ? 'jobs' : undefined
}

/** What a receiver is: Payload's Local API, its database adapter, its job queue, or nothing of Payload's. */
export function payloadReceiver(node, services) {
  const receiver = bare(node)
  if (!receiver) return undefined
  return kindByName(receiver) ?? kindByType(receiver, services)
}

/**
 * Reads a call of Payload's Local API (`payload.find`), database adapter (`payload.db.find`) or queue.
 * The receiver is known by its name, and where type information is at hand also by its type, so that an alias
 * (`const db = payload.db`) hides nothing. Answers `{ kind, method }` or undefined.
 */
export function payloadCall(node, services) {
  const callee = bare(node.callee)
  if (callee?.type !== 'MemberExpression') return undefined
  const method = propertyName(callee)
  if (method === undefined) return undefined
  const kind = payloadReceiver(callee.object, services)
  if (kind === 'local' && LOCAL_METHODS.has(method)) return { kind, method }
  if (kind === 'database' && DATABASE_METHODS.has(method)) return { kind, method }
  if (kind === 'jobs' && method === 'queue') return { kind, method }
  return undefined
}
