import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import * as testing from '../../platform/testing/index.ts'
import { tellOfRelease } from './tell-of-release.ts'

const { as, boot, offerOnSale, peek, race, released, rest, withoutGuard } = testing

const { payload } = await boot()
const editor = await as(payload, 'editor')

const draftOf = async (version: string) => {
  const { productId } = await offerOnSale(payload)
  const options = { status: 'draft', notifyBuyers: true } as const
  return { productId, ...(await released(payload, productId, version, options)) }
}

const saidOf = (releaseId: Id) => {
  const where: Where = {
    and: [
      { event: { equals: 'catalog.release-published' } },
      { aggregate: { equals: `release:${String(releaseId)}` } },
    ],
  }
  return peek(payload, (tx) => tx.count('outbox-events', where))
}

/** How often it was said that a release is out, after several wanted to say so at once. */
const saidAtOnce = async ({ productId, releaseId }: Awaited<ReturnType<typeof draftOf>>) => {
  await peek(payload, (tx) => tx.set('releases', releaseId, { status: 'published' }))
  const ctx = await systemCtx(payload)
  const { errors } = await race(6, () => tellOfRelease(ctx, { releaseId, productId }))
  expect(errors).toEqual([])
  return saidOf(releaseId)
}

describe('a release that several publish at once', () => {
  it('is said to be out once, in the panel', async () => {
    const { releaseId } = await draftOf('2.0.0')
    const path = `/api/releases/${String(releaseId)}`
    const body = { status: 'published' }
    const { values } = await race(6, () => rest(payload, editor)('PATCH', path, { body }))
    expect(values.map(({ status }) => status)).toContain(200)
    expect(await saidOf(releaseId)).toBe(1)
  })

  it('is said to be out once, whoever says so', async () => {
    expect(await saidAtOnce(await draftOf('2.1.0'))).toBe(1)
  })

  it('would be said several times without the conditional update', async () => {
    const draft = await draftOf('2.2.0')
    expect(await withoutGuard(payload, 'catalog.tell-owners', () => saidAtOnce(draft))).toBeGreaterThan(1)
  })
})
