import { expect, it } from '@jest/globals'
import { keyringOf } from '../../plugins/platform/registry.ts'
import {
  as,
  boot,
  CookieJar,
  deliverDue,
  enrolled,
  linkOf,
  offerOnSale,
  owned,
  peek,
  rest,
  shopper,
} from '../../plugins/platform/testing/index.ts'
import { logLines } from './fixtures/log-lines.ts'

const { payload, env } = await boot({ env: { LOG_LEVEL: 'trace' } })

const lines = logLines(payload)

/** Every table of the shop, as text. */
const everyRow = async (): Promise<string> => {
  if (!('pool' in payload.db)) throw new Error('This test needs PostgreSQL')
  const { pool } = payload.db
  const tables = await pool.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  )
  const texts: string[] = []
  for (const { name } of tables.rows) {
    const { rows } = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)
    texts.push(...rows.map(({ row }) => row))
  }
  return texts.join('\n')
}

it('says nothing of keys, sessions, links or people, through a sale, a download and a sign-in', async () => {
  const buyer = shopper(payload)
  const { offerId } = await offerOnSale(payload)
  const placed = await buyer.buy(offerId)
  await buyer.choose(placed.json.payUrl, 'succeed')
  await deliverDue(payload)
  const sale = await owned(payload)
  const link = await linkOf(payload, sale.owner, sale.licenseId)
  await rest(payload, sale.owner)('GET', new URL(link, 'http://localhost:3000').pathname)
  const license = await peek(payload, (tx) => tx.load('licenses', sale.licenseId))
  const key = keyringOf(payload).decrypt('license-key', license?.keyCipher ?? '')
  payload.logger.info(`Showed ${key}`)
  const fingerprint = 'machine-of-asha-4711'
  const typed = key.toLowerCase().replaceAll('-', '')
  for (const licenseKey of [key, typed, `${typed}x`]) {
    for (const verb of ['validate', 'activate', 'deactivate']) {
      await rest(payload)('POST', `/api/shop/licenses/${verb}`, { body: { licenseKey, fingerprint } })
    }
    await rest(payload)('POST', '/api/shop/licenses/devices', { body: { licenseKey, fingerprint: 7 } })
  }
  const staff = await as(payload, 'owner', 'a-long-password-of-staff')
  const app = await enrolled(payload, staff)
  const body = { name: staff.email, code: app.code(), password: 'a-long-password-of-staff' }
  const browser = { cookies: new CookieJar() }
  await rest(payload, browser)('POST', '/api/shop/staff/sign-in', { body })
  await rest(payload)('POST', '/api/shop/staff/sign-in', { body: { ...body, password: 'a-wrong-password' } })
  payload.logger.info({
    enrolment: { secret: app.secret, uri: `otpauth://totp/Shop:Asha?secret=${app.secret}` },
  })
  payload.logger.info(`Scan otpauth://totp/Shop:Asha?secret=${app.secret}&issuer=Shop`)
  payload.logger.error({
    err: new Error(`Failed query: select 1\nparams: ${buyer.email}`),
    headers: { cookie: sale.owner.cookies.header() },
  })
  payload.logger.debug(`Looked at ${link} for ${buyer.email}`)
  const log = lines.join('')
  const secrets: Record<string, string | undefined> = {
    keyring: env.DUKA_KEYRING?.split(':')[1],
    payloadSecret: env.PAYLOAD_SECRET,
    buyer: buyer.email,
    otherBuyer: sale.owner.email,
    session: /duka_buyer=([^;]+)/.exec(sale.owner.cookies.header() ?? '')?.[1],
    link: link.split('/').find((part) => part.length === 43),
    license: key,
    typedLicense: typed,
    fingerprint,
    staff: staff.email,
    password: body.password,
    wrongPassword: 'a-wrong-password',
    token: browser.cookies.get('payload-token'),
    device: browser.cookies.get('duka_staff_device'),
    authenticator: app.secret,
  }
  expect(log).toContain('Looked at')
  for (const [name, secret] of Object.entries(secrets)) {
    expect({ name, isKnown: (secret?.length ?? 0) > 8 }).toEqual({ name, isKnown: true })
    expect({ name, isInLog: log.includes(secret ?? '') }).toEqual({ name, isInLog: false })
  }
  const rows = await everyRow()
  expect(rows).toContain('license.device-activated')
  for (const secret of [
    key,
    key.slice(4),
    typed,
    typed.slice(3),
    typed.slice(3).toUpperCase(),
    fingerprint,
  ]) {
    expect({ secret, isInTables: rows.includes(secret) }).toEqual({ secret, isInTables: false })
  }
})
