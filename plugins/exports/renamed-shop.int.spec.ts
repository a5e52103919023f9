import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomBytes } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { buildConfig, handleEndpoints, type TextFieldSingleValidation } from 'payload'
import { runChecks } from '../platform/checks.ts'
import { applyConstraints } from '../platform/constraints.ts'
import { drain } from '../platform/outbox/drain.ts'
import { slugOf } from '../platform/registry.ts'
import { as, boot, offerOnSale, rest } from '../platform/testing/index.ts'
import { createClient } from './client.ts'
import { duka } from './index.ts'

/** A rule of the host's own, which refuses one person. */
const isOffice: TextFieldSingleValidation = (value, { data }) =>
  typeof value === 'string' || !('username' in data) || data.username !== 'nobody' || 'Which office?'

const { payload } = await boot({
  database: 'empty',
  config: (database) =>
    buildConfig({
      secret: 'a secret of the test',
      serverURL: 'http://localhost:3000',
      db: postgresAdapter({ pool: { connectionString: database.url }, push: true, idType: 'uuid' }),
      editor: lexicalEditor(),
      admin: { user: 'people' },
      routes: { api: '/rest', admin: '/studio' },
      cookiePrefix: 'site',
      collections: [
        {
          slug: 'people',
          auth: { loginWithUsername: { allowEmailLogin: true, requireEmail: true, requireUsername: false } },
          fields: [{ name: 'office', type: 'text', validate: isOffice }],
        },
        { slug: 'pictures', upload: true, fields: [] },
      ],
      plugins: [
        duka({
          adminSecurity: {
            slugs: { 'staff-members': 'ranks', 'staff-devices': 'machines', 'staff-sessions': 'visits' },
          },
          audit: { slugs: { 'audit-events': 'trail', 'audit-seals': 'wax', 'audit-archives': 'chests' } },
          catalog: {
            media: 'pictures',
            overrides: { products: { versions: false } },
            slugs: {
              products: 'goods',
              offers: 'deals',
              releases: 'issues',
              'product-files': 'goods-files',
              'product-stats': 'goods-stats',
              'offer-counters': 'deal-counters',
            },
          },
          customers: {
            slugs: { customers: 'buyers', 'customer-sessions': 'buyer-sessions', 'session-scopes': 'scopes' },
          },
          downloads: {
            slugs: {
              downloads: 'fetches',
              'download-segments': 'fetch-parts',
              'download-resets': 'pleas',
            },
          },
          licensing: {
            slugs: { licenses: 'keys', 'license-seats': 'places', 'license-activations': 'installs' },
          },
          notifications: { slugs: { mails: 'letters' } },
          payments: {
            slugs: {
              orders: 'sales',
              'order-lines': 'sale-lines',
              transactions: 'takings',
              'provider-events': 'bank-events',
              'payment-settings': 'tills',
            },
          },
          site: { slugs: { 'shop-settings': 'shop' } },
        }),
      ],
    }),
})
await applyConstraints(payload)

it('sells under names and paths that a site chose, with UUIDs and without drafts', async () => {
  const { offerId } = await offerOnSale(payload, {
    pricing: 'free',
    prices: [{ currency: 'KES', amountMinor: 0 }],
  })
  const jar = new Map<string, string>()
  const client = createClient({
    api: 'http://localhost:3000/rest',
    fetch: async (url, init) => {
      const request = new Request(url, init)
      request.headers.set('origin', 'http://localhost:3000')
      request.headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '))
      const response = await handleEndpoints({ config: payload.config, request })
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        jar.set(name, value)
      }
      return response
    },
  })
  const placed = await client.call('payments.checkout', {
    offerId: String(offerId),
    currency: 'KES',
    email: 'buyer@example.com',
    checkoutKey: randomBytes(16).toString('base64url'),
  })
  expect(placed).toMatchObject({ ok: true, value: { status: 'paid' } })
  await drain(payload, { limit: 50, deadline: new Date(Date.now() + 5000) })
  const { docs } = await payload.find({ collection: slugOf(payload, 'licenses') })
  expect(docs).toMatchObject([{ status: 'active' }])
  expect(docs[0]?.id).toMatch(/^[0-9a-f-]{36}$/)
  const library = await client.call('library.list', {})
  expect(library).toMatchObject({ ok: true, value: { items: [{ status: 'active' }] } })
  const link = await client.call('downloads.grant', { licenseId: String(docs[0]?.id) })
  expect(link.ok && link.value.url).toMatch(/^\/rest\/shop\/downloads\//)
})

it('shows strangers what is saved, where a site keeps no drafts', async () => {
  const read = await rest(payload)<{ docs: object[] }>('GET', '/rest/goods')
  expect(read.json.docs).toHaveLength(1)
})

it('answers every question of the doctor under those names too', async () => {
  const findings = await runChecks(payload)
  expect(findings.filter(({ message }) => message.startsWith('This could not be looked at'))).toEqual([])
})

it('invites people into a collection of the host’s own, and says which of its rules stands against it', async () => {
  const ask = rest(payload, await as(payload, 'owner'))
  const invite = (name: string) =>
    ask<{ link: string; memberId: string; isMailed: boolean; code: string; message: string }>(
      'POST',
      '/rest/shop/staff/invitations',
      { body: { name, email: `${name.split(' ')[0] ?? ''}@staff.example`, role: 'editor' } },
    )
  const { json } = await invite('Neema Mushi')
  expect(json.link).toMatch(/^http:\/\/localhost:3000\/studio\/join#/)
  expect(json.isMailed).toBe(false)
  const row = await payload.findByID({ collection: slugOf(payload, 'staff-members'), id: json.memberId })
  expect(row).toMatchObject({ userCollection: 'people', role: 'editor', signInName: 'neema mushi' })
  const refused = await invite('Nobody')
  expect([refused.status, refused.json.code]).toEqual([409, 'REFUSED_BY_SITE'])
  expect(refused.json.message).toContain('office')
  const body = { status: 'locked', reason: 'Not yet' }
  const closed = await ask('POST', `/rest/shop/staff/members/${json.memberId}/status`, { body })
  expect(closed.json).toEqual({ status: 'locked', ended: 0 })
})
