import { expect, it } from '@jest/globals'
import { askForLink, boot, buyer, owned, rest, stranger, type Caller } from '../../platform/testing/index.ts'

const { payload } = await boot({ env: { INTERNAL_URL: 'http://127.0.0.1:9' } })

interface Shown {
  code?: string
  item: { licenseKey: string; seats: number; downloadsUsed: number; files: object[] }
  history: { fileName: string; status: string }[]
}

const show = (caller: Caller, licenseId: unknown) =>
  rest(payload, caller)<Shown>('GET', `/api/shop/library/items/${String(licenseId)}`)

it('shows one license with its key, its files and what was downloaded by it', async () => {
  const { licenseId, owner } = await owned(payload)
  expect((await show(owner, licenseId)).json.history).toEqual([])
  await askForLink(payload, owner, licenseId)
  const { json } = await show(owner, licenseId)
  expect(json.item.licenseKey).toMatch(/^LIC-[^•]+$/)
  expect(json.item.files).toHaveLength(1)
  expect(json.history).toEqual([expect.objectContaining({ fileName: 'track.bin', status: 'granted' })])
})

it('is the same nothing for somebody else’s license, one that never was, and what is no id', async () => {
  const { licenseId } = await owned(payload)
  const other = await buyer(payload)
  const [foreign, unknown] = [await show(other, licenseId), await show(other, 999_999)]
  expect([foreign.status, foreign.text]).toEqual([404, unknown.text])
  expect((await show(stranger(), licenseId)).status).toBe(401)
  for (const junk of ['0', '-1', 'abc', '1e9', '99999999999999999999', '1%00'])
    expect((await show(other, junk)).status).toBe(400)
})
