import { expect, test } from '@jest/globals'

import { linkFor, takeFree } from './support/buyer-api.ts'
import { makeBigProduct } from './support/big-product.ts'
import { newEmail } from './support/buying.ts'
import { desktop, journey, phone } from './support/journey.ts'
import { sharedShop } from './support/shared-shop.ts'
import { signInStaff } from './support/staff-api.ts'

interface Description {
  paths: Record<string, Record<string, { summary: string }>>
}

const summaries = async (): Promise<string[]> => {
  const response = await fetch(`${sharedShop().url}/api/shop/openapi.json`)
  const { paths } = (await response.json()) as Description
  return Object.values(paths).flatMap((methods) => Object.values(methods).map(({ summary }) => summary))
}

for (const [where, device] of Object.entries({
  'on a phone in the dark': { ...phone, colorScheme: 'dark' as const },
  'on a desk by day': desktop,
})) {
  journey(`the API reference draws its operations ${where}, and asks no other host`, async (arrive) => {
    const { page, context, complaints } = await arrive(device)
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    await page.goto('/api/shop/reference')
    const [first = ''] = await summaries()
    await page.getByText(first).locator('visible=true').first().waitFor()
    const strangers = asked.filter(
      (url) => url.startsWith('http') && new URL(url).origin !== sharedShop().url,
    )
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
    const { inner, scroll, ground } = await page.evaluate(() => ({
      inner: window.innerWidth,
      scroll: document.documentElement.scrollWidth,
      ground: getComputedStyle(document.body).backgroundColor,
    }))
    expect(scroll).toBeLessThanOrEqual(inner)
    // Of the three numbers of a color, the first tells night from day here.
    const light = Number(/\d+/.exec(ground)?.[0])
    if (device.colorScheme === 'dark') expect(light).toBeLessThan(64)
    else expect(light).toBeGreaterThan(192)
  })
}

test('what is below the API keeps policies of its own; pages may not be framed by others', async () => {
  const { url } = sharedShop()
  const policyOf = async (path: string, headers: Record<string, string> = {}): Promise<string | null> => {
    const response = await fetch(`${url}${path}`, { headers })
    await response.body?.cancel()
    return response.headers.get('content-security-policy')
  }
  for (const page of ['/', '/admin/login']) {
    const policy = await policyOf(page)
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toMatch(/script-src 'self' '(?:nonce|sha256)-/)
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/)
  }
  expect(await policyOf('/api/shop/reference')).toContain("default-src 'none'")
  const product = await makeBigProduct(await signInStaff())
  const buyer = await takeFree(product.offerId, newEmail('policy'))
  const link = new URL((await linkFor(buyer)).url)
  expect(await policyOf(link.pathname, { cookie: buyer.cookie })).toBe("default-src 'none'; sandbox")
})

test('the script of the API reference goes packed, with its length, and not twice', async () => {
  const address = `${sharedShop().url}/api/shop/reference.js`
  const first = await fetch(address, { headers: { 'accept-encoding': 'gzip' } })
  expect(first.headers.get('content-encoding')).toBe('gzip')
  expect(Number(first.headers.get('content-length'))).toBeGreaterThan(100_000)
  expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(1_000_000)
  const etag = first.headers.get('etag') ?? ''
  const again = await fetch(address, { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })
  expect(again.status).toBe(304)
})
