import type { AfterErrorHook, CollectionSlug, PayloadRequest } from 'payload'
import { isNoted } from '../../platform/noted-errors.ts'
import type { BlockedListener } from '../../platform/registry.ts'
import { ownName } from '../../platform/rename-slugs.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { noteBlocked } from '../service/note-blocked.ts'

const causeOf = (error: unknown): unknown =>
  error instanceof Error && 'originalError' in error ? (error.originalError ?? error) : error

const isForbidden = (error: unknown): boolean => {
  const cause = causeOf(error)
  return cause instanceof Error && 'status' in cause && cause.status === 403
}

/** What stands in an address of Payload's own API: ids and slugs, nothing that somebody typed. */
const wantedIn = ({ payload, routeParams }: PayloadRequest) => {
  const { collection, global, id } = routeParams ?? {}
  const config = payload.config.collections.find(({ slug }) => slug === collection)
  const type = config && (ownName(config) ?? config.slug)
  const isId = typeof id === 'string' && /^[\w-]{1,64}$/.test(id)
  return {
    resource: type && isId ? { type: type as CollectionSlug, id } : null,
    on: type ?? (payload.config.globals.some(({ slug }) => slug === global) ? String(global) : null),
  }
}

/** What Payload calls the changes that it offers; our own operations tell by themselves. */
const changes = /^(?:create|delete|duplicate|restoreVersion|update)[A-Z]/

/** The field of GraphQL that was asked for, by its own name: who asks calls it what they like in the answer. Null of REST. */
const fieldOf = (error: unknown): string | null => {
  const nodes: unknown = error instanceof Error && 'nodes' in error ? error.nodes : null
  const node: unknown = Array.isArray(nodes) ? nodes[0] : null
  if (typeof node !== 'object' || node === null || !('name' in node)) return null
  const { value } = node.name as { value?: unknown }
  return typeof value === 'string' ? value : null
}

/** A change over Payload's own doors that a rank, or a guard of ours, has refused to somebody who is signed in. */
export const recordBlockedChange: AfterErrorHook = async ({ error, req }) => {
  if (req.method === 'GET' || !isForbidden(error) || isNoted(causeOf(error))) return
  const field = fieldOf(error)
  if (field !== null && !changes.test(field)) return
  const { on, resource } = wantedIn(req)
  const tried = field ?? `${on ?? 'unknown'}.${(req.method ?? '').toLowerCase()}`
  await noteBlocked(await staffCtx(req), { code: 'FORBIDDEN', tried, resource })
}

/** The same over an operation of ours. */
export const recordBlockedOperation: BlockedListener = (ctx, operation) =>
  noteBlocked(ctx, { code: 'NOT_ALLOWED', tried: operation })
