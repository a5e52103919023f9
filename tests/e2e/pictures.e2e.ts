import { expect, test } from '@jest/globals'

import { sharedShop } from './support/shared-shop.ts'

/** A width that no page asks for by itself is refused, so this is one of the shop's own. */
const pictureOf = async (url: string): Promise<string> => {
  const page = await (await fetch(`${url}/products`)).text()
  const found = /\/_next\/image\?[^" ]+w=1280[^" ]+/.exec(page)?.[0]
  if (found === undefined) throw new Error('The list of products shows no picture.')
  return `${url}${found.replaceAll('&amp;', '&')}`
}

const ask = async (address: string): Promise<{ cache: string | null; body: Buffer }> => {
  const answer = await fetch(address, { headers: { accept: 'image/webp' } })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
  return { cache: answer.headers.get('x-nextjs-cache'), body: Buffer.from(await answer.arrayBuffer()) }
}

test('a picture is encoded once, however many look at it', async () => {
  const { url } = sharedShop()
  const address = await pictureOf(url)
  const first = await ask(address)
  const second = await ask(address)
  expect(second.cache).toBe('HIT')
  expect(second.body.equals(first.body)).toBe(true)
})

test('pictures of other sizes and of other servers are refused', async () => {
  const { url } = sharedShop()
  const address = await pictureOf(url)
  const refused = [
    address.replace('w=1280', 'w=1281'),
    address.replace(/url=[^&]+/, 'url=https%3A%2F%2Fexample.com%2Fa.png'),
    address.replace(/q=\d+/, 'q=1'),
  ]
  for (const each of refused) expect((await fetch(each)).status).toBe(400)
})
