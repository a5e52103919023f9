import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Id } from '../../kernel/id.ts'
import { slugOf } from '../registry.ts'

export interface ReleasedOptions {
  channel?: 'beta' | 'stable'
  /** @default `What is new in <version>` */
  changelog?: string
  /** @default one of random bytes, named `<version>.bin` */
  files?: { name: string; platform?: 'linux' | 'macos' | 'windows' }[]
  notifyBuyers?: boolean
  /** @default 'published' */
  status?: 'draft' | 'published'
}

/** One more release of a product that is sold, as its creator makes it. */
export interface Released {
  releaseId: Id
  fileIds: Id[]
}

export const released = async (
  payload: Payload,
  productId: Id,
  version: string,
  options: ReleasedOptions = {},
): Promise<Released> => {
  const fileIds: number[] = []
  for (const { name, platform = null } of options.files ?? [{ name: `${version}.bin` }]) {
    const data = randomBytes(1000)
    const file = await payload.create({
      collection: slugOf(payload, 'product-files'),
      data: { platform },
      file: { data, name, mimetype: 'application/octet-stream', size: data.length },
    })
    fileIds.push(file.id)
  }
  const release = await payload.create({
    collection: slugOf(payload, 'releases'),
    data: {
      product: Number(productId),
      version,
      channel: options.channel ?? 'stable',
      status: options.status ?? 'published',
      changelog: options.changelog ?? `What is new in ${version}`,
      notifyBuyers: options.notifyBuyers ?? false,
      files: fileIds,
    },
  })
  return { releaseId: release.id, fileIds }
}
