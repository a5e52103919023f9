import { afterAll, describe, expect, it } from '@jest/globals'
import { systemCtx } from '../../platform/system-ctx.ts'
import * as testing from '../../platform/testing/index.ts'
import { planReleaseMails } from '../service/plan-release-mails.ts'

const { boot, deliverDue, owned, race, released, withoutGuard } = testing

const smtp = await testing.startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })

const settle = async () => {
  while ((await deliverDue(payload)) > 0);
}

const draftOf = async (version: string) => {
  const { productId } = await owned(payload)
  await settle()
  const options = { status: 'draft', notifyBuyers: true } as const
  return { productId, ...(await released(payload, productId, version, options)) }
}

/** How many mails go out about a release whose readers several workers look up at once. */
const mailedBy = async (version: string) => {
  const { productId, releaseId } = await draftOf(version)
  await payload.update({ collection: 'releases', id: releaseId, data: { status: 'published' } })
  const ctx = await systemCtx(payload)
  const page = { releaseId, productId, after: null, planned: 0 }
  const { errors } = await race(5, () => planReleaseMails(ctx, page))
  expect(errors).toEqual([])
  await Promise.all([settle(), settle()])
  await settle()
  return smtp.mails.filter(({ subject }) => subject?.includes(version)).length
}

describe('the readers of a release that several workers look up at once', () => {
  it('get one mail each', async () => {
    expect(await mailedBy('3.0.0')).toBe(1)
  })

  it('would get several without a key of the person and the release', async () => {
    const mailed = await withoutGuard(payload, 'notifications.release-mail', () => mailedBy('3.1.0'))
    expect(mailed).toBeGreaterThan(1)
  })
})
