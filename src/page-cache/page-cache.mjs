import FileSystemCacheModule from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { LRUCache } from 'lru-cache'

/** @typedef {import('next/dist/server/lib/incremental-cache/file-system-cache').default} PageCache */
/** @typedef {import('next/dist/server/response-cache/types').CachedImageValue} Picture */

// Node hands over the whole module of a CommonJS file, bundlers its default.
/** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default} */
const PageCache = 'default' in FileSystemCacheModule ? FileSystemCacheModule.default : FileSystemCacheModule

/** Encoded pictures of one process, in bytes. A cover is some 20 KB at the width of a phone, 100 KB at its widest. */
const maxPictureBytes = 64 * 1024 * 1024

/**
 * One store for all that ask: Next makes a cache for each request.
 * @type {LRUCache<string, { value: Picture; lastModified: number }>}
 */
const pictures = new LRUCache({
  maxSize: maxPictureBytes,
  sizeCalculation: ({ value }, key) => Math.max(1, value.buffer.byteLength + key.length),
})

/**
 * Next's own cache of pages, and beside it the pictures that Next has encoded. Next keeps pictures on the disk only, and
 * only where it writes pages there too; pages of addresses that a stranger made up must not fill the disk.
 */
export default class extends PageCache {
  /** @type {PageCache['get']} */
  async get(key, context) {
    if (context.kind === 'IMAGE') return pictures.get(key) ?? null
    return super.get(key, context)
  }

  /** @type {PageCache['set']} */
  async set(key, value, context) {
    if (value?.kind === 'IMAGE') pictures.set(key, { value, lastModified: Date.now() })
    else await super.set(key, value, context)
  }
}
