import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { clientAddressHeader } from '../../platform/instrument/headers.ts'
import { resolve } from '../../platform/registry.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import { boot, race } from '../../platform/testing/index.ts'
import { Site } from '../contract.ts'

const { payload } = await boot()

const search = async (address: string, forged: string) => {
  const headers = new Headers({ [clientAddressHeader]: address, 'x-forwarded-for': forged })
  return resolve(payload, Site).takeSearch(
    await requestCtx(await createLocalReq({ req: { headers } }, payload)),
  )
}

it('lets an address search 300 times a minute, whatever it forges, and keeps nobody else from it', async () => {
  const { values } = await race(320, (index) => search('203.0.113.7', `10.0.0.${String(index % 250)}`))
  expect(values.filter(({ ok }) => ok)).toHaveLength(300)
  expect(await search('203.0.113.7', '10.9.9.9')).toMatchObject({ ok: false, code: 'TOO_MANY_REQUESTS' })
  expect((await search('203.0.113.8', '203.0.113.7')).ok).toBe(true)
})
