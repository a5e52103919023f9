import type { CollectionSlug, Payload } from 'payload'
import { slugOf } from './registry.ts'

/** Whether a collection of ours keeps drafts: a site can do without, and then what is saved is published. */
export const hasDrafts = (payload: Payload, collection: CollectionSlug): boolean =>
  Boolean(payload.collections[slugOf(payload, collection)].config.versions?.drafts)

/** @param row a document with the status that Payload gives where there are drafts */
export const isPublished = (
  payload: Payload,
  collection: CollectionSlug,
  row: { _status?: string | null } | null | undefined,
): boolean => Boolean(row) && (row?._status === 'published' || !hasDrafts(payload, collection))
