import { expect, test } from '@jest/globals'

import { journey, phone } from './support/journey.ts'
import { knock, type Knock } from './support/knock.ts'
import { sharedShop } from './support/shared-shop.ts'
import { text } from './support/texts.ts'

const oddParts = [
  '%00',
  '%ff',
  '%E0%A4%A',
  '%ED%A0%80',
  '..%2f..%2fetc%2fpasswd',
  '__proto__',
  'constructor',
  '%F0%9D%92%B3',
  '99999999999999999999',
  "1'--",
  '%3Cscript%3E',
  'a%2Fb',
  'x'.repeat(2000),
]

const oddQueries = [
  'q=%00&page=-1',
  'q=%ff&category=%ff',
  'q[]=a&q[b]=c&page[]=1',
  'q=a&q=b&page=1&page=2&category=x&category=y',
  'page=1e30&as=99999999999999999999&refused=__proto__',
  'left=1&refused=toString&as=%00',
  'offer=%00&quantity=-1&currency=%00&amount=1e999',
  'offer=99999999999999999999&quantity=1e30&currency=TOOLONG',
  '__proto__[a]=1&constructor[prototype][b]=2',
  '%E0%A4%A=%E0%A4%A',
  `q=${'x'.repeat(5000)}`,
  '_rsc=x&__nextLocale=xx&__NEXT_DATA__=1',
]

const oddHeaders: Record<string, string>[] = [
  { 'accept-language': 'x'.repeat(2000) },
  { 'accept-language': ';;q=,,*;q=9' },
  { accept: 'nothing/at-all;q=x' },
  { cookie: 'duka_buyer=; payload-token=; =; ;;' },
  { cookie: `duka_buyer=${'A'.repeat(43)}; duka_code=%E0%A4%A; payload-token=eyJ.eyJ.x` },
  { cookie: `${'a=b; '.repeat(1500)}__proto__=1` },
  { authorization: 'JWT eyJ.eyJ.eyJ' },
  { 'x-forwarded-for': "'; drop table orders; --" },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' },
  { host: 'evil.example' },
  { 'user-agent': `Mozilla/${'9'.repeat(5000)}` },
  { range: 'bytes=9-1,-0,a-b', 'if-none-match': 'W/"' },
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': 'nonsense' },
  { rsc: '1', 'next-router-state-tree': '%ff', 'next-url': '//evil.example' },
  { 'next-router-prefetch': '7', 'next-router-segment-prefetch': '/_x' },
  { purpose: 'prefetch', 'x-middleware-subrequest': 'middleware:middleware:middleware' },
  { 'x-matched-path': '/admin', 'x-invoke-path': '/admin', 'x-invoke-status': '500' },
]

const pages = ['/', '/sw', '/products', '/library', '/library/link', '/library/code', '/checkout']
const places = [
  ...['/', '/sw/', '/products/', '/sw/products/', '/orders/', '/library/open/', '/library/items/', '/admin/'],
  ...['/library/download?file=', '/products?category=', '/shelf/', '/instead/', '/api/', '/_next/static/'],
]

/** All at once would be a flood, one after the other a long wait. */
const failuresOf = async (knocks: readonly Knock[]): Promise<string[]> => {
  const waiting = [...knocks]
  const failed: string[] = []
  const work = async (): Promise<void> => {
    for (let each = waiting.shift(); each; each = waiting.shift()) {
      const { status, text: said } = await knock(each)
      // A server that cuts the connection says nothing: a head that is too large is answered with 431.
      if (status >= 500 || status === 0)
        failed.push(`${String(status)} ${JSON.stringify(each).slice(0, 200)} ${said.slice(0, 80)}`)
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  return failed
}

test('no page answers 5xx to an odd address, a query, a header or a cookie', async () => {
  const knocks: Knock[] = [
    ...places.flatMap((place) => oddParts.map((part) => ({ path: `${place}${part}` }))),
    ...pages.flatMap((path) => oddQueries.map((query) => ({ path: `${path}?${query}` }))),
    ...pages.flatMap((path) => oddHeaders.map((headers) => ({ path, headers }))),
    ...pages.flatMap((path) => ['HEAD', 'OPTIONS', 'PUT', 'DELETE'].map((method) => ({ path, method }))),
  ]
  expect(await failuresOf(knocks)).toEqual([])
})

/** The fields that Next hides in a form, and ours. */
const formOf = async (path: string, field: string): Promise<Record<string, string>> => {
  const { text: html } = await knock({ path, headers: { accept: 'text/html' } })
  const form = html.split('<form').find((part) => part.includes(`name="${field}"`)) ?? ''
  const hidden = [...form.split('</form>', 1)[0]!.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => {
    const [name, value] = ['name', 'value'].map(
      (each) => new RegExp(`${each}="([^"]*)"`).exec(tag)?.[1] ?? '',
    )
    return [name, value?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')]
  })
  return Object.fromEntries(hidden) as Record<string, string>
}

const multipart = (fields: Record<string, string>): { body: string; type: string } => {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--duka\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return { body: `${parts.join('')}--duka--\r\n`, type: 'multipart/form-data; boundary=duka' }
}

const codeForm = async (): Promise<(headers: Record<string, string>) => Knock> => {
  const fields = await formOf('/library/code', 'contact')
  const { body, type } = multipart({ ...fields, contact: 'nobody@odd.example', locale: 'en' })
  return (headers) => ({
    method: 'POST',
    path: '/library/code',
    body,
    headers: { accept: 'text/html', 'content-type': type, ...headers },
  })
}

test('a form of a page works from the shop’s own origin, and from no other', async () => {
  const send = await codeForm()
  const { url, port } = sharedShop()
  const cookie = 'theme=dark'
  const host = `localhost:${String(port)}`
  const own = await knock(send({ host, origin: url, cookie }))
  expect([own.status, own.cookies.join()]).toEqual([303, expect.stringContaining('duka_code=')])
  const refused: Record<string, string>[] = [
    { host, origin: 'https://evil.example', cookie },
    { host, origin: 'null', cookie },
    { host, origin: `${url}.evil.example`, cookie },
    { host, origin: 'https://evil.example', cookie, 'x-forwarded-host': 'evil.example' },
    { host, cookie },
    { host, cookie, 'sec-fetch-site': 'cross-site' },
    { host, cookie, 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of refused) {
    const answer = await knock(send(headers))
    expect([headers, answer.status !== 303, answer.cookies.join()]).toEqual([headers, true, ''])
  }
})

test('a form that names no action of ours, or is cut, is refused', async () => {
  const { url, port } = sharedShop()
  const headers = { host: `localhost:${String(port)}`, origin: url, accept: 'text/html' }
  const { body, type } = multipart({ contact: 'nobody@odd.example' })
  const send = { method: 'POST', path: '/library/code' }
  const knocks: Knock[] = [
    { ...send, body, headers: { ...headers, 'content-type': type } },
    { ...send, body: '{}', headers: { ...headers, 'content-type': 'application/json' } },
    { ...send, body: 'a=b', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } },
    { ...send, body: '', headers },
  ]
  expect(await failuresOf(knocks)).toEqual([])
  for (const each of knocks) expect((await knock(each)).cookies.join()).not.toContain('duka_code=')
})

journey('an odd address leaves a browser on a page of the shop', async (arrive) => {
  const { page } = await arrive(phone)
  for (const path of ['/products/%00', '/products/__proto__', '/library/open/%ff', '/orders/a%2Fb']) {
    await page.goto(path)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).not.toContain(text('en', 'errors.title'))
  }
})
