import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runChecks } from '../../plugins/platform/checks.ts'
import type { Env } from '../../plugins/platform/env.ts'
import { beat } from '../../plugins/platform/heartbeat.ts'
import { envOf } from '../../plugins/platform/registry.ts'
import { as, boot, owned, peek, serve, startSmtpServer } from '../../plugins/platform/testing/index.ts'
import { checkShopSecrets } from '../../src/scripts/doctor/shop-secrets.ts'
import { hasErrors, tellFindings } from '../../plugins/platform/tell-findings.ts'

const { payload, dataDir } = await boot()
await as(payload, 'owner')
const sale = await owned(payload)
const env = envOf(payload)

await peek(payload, (tx) =>
  tx.insert('transactions', {
    order: sale.orderId,
    provider: 'sandbox',
    providerRef: 'one',
    amountMinor: 1200,
    currency: 'USD',
    status: 'succeeded',
    paidAt: new Date().toISOString(),
  }),
)

const sql = async (...statements: string[]): Promise<void> => {
  if (!('pool' in payload.db)) throw new Error('This test needs PostgreSQL')
  for (const statement of statements) await payload.db.pool.query(statement)
}

const errors = async () => (await runChecks(payload)).filter(({ level }) => level === 'error')
const broken = async () => (await errors()).map(({ check }) => check)

/** With other settings for a while. */
const withSettings = async (settings: Partial<Env>): Promise<string[]> => {
  const before = { ...env }
  Object.assign(env, settings)
  try {
    return await broken()
  } finally {
    Object.assign(env, before)
  }
}

beforeEach(() => beat(payload, 'worker'))

it('finds nothing wrong in a shop that is well', async () => {
  expect(await errors()).toEqual([])
})

const damages: [check: string, harm: string, mend: string][] = [
  [
    'payments.amounts-agree',
    'UPDATE transactions SET amount_minor = 1',
    'UPDATE transactions SET amount_minor = 1200',
  ],
  [
    'payments.lines-add-up',
    'UPDATE order_lines SET unit_amount_minor = 1',
    'UPDATE order_lines SET unit_amount_minor = 1200',
  ],
  [
    'payments.paid-by-somebody',
    'CREATE TABLE kept AS SELECT * FROM transactions; DELETE FROM transactions',
    'INSERT INTO transactions SELECT * FROM kept; DROP TABLE kept',
  ],
  [
    'payments.refunds-within-total',
    'UPDATE orders SET refunded_minor = 1201',
    'UPDATE orders SET refunded_minor = 0',
  ],
  [
    'payments.nothing-waits-for-ever',
    `UPDATE orders SET status = 'pending', expires_at = now() - interval '2 hours'`,
    `UPDATE orders SET status = 'paid', expires_at = null`,
  ],
  [
    'payments.events-handled',
    `INSERT INTO provider_events (provider, event_id, type, status, attempts, body, received_at)
     VALUES ('stripe', 'evt_1', 'x', 'failed', 3, '{}', now())`,
    'DELETE FROM provider_events',
  ],
  [
    'licensing.paid-means-delivered',
    `UPDATE order_lines SET quantity = 2, unit_amount_minor = 600; UPDATE orders SET paid_at = now() - interval '1 day'`,
    'UPDATE order_lines SET quantity = 1, unit_amount_minor = 1200',
  ],
  [
    'licensing.unpaid-means-not-delivered',
    `UPDATE orders SET status = 'expired'`,
    `UPDATE orders SET status = 'paid'`,
  ],
  [
    'licensing.counters-within-limits',
    'UPDATE licenses SET seats_used = 5',
    'UPDATE licenses SET seats_used = 0',
  ],
  [
    'licensing.keys-open',
    `UPDATE licenses SET key_cipher = 'gone.' || key_cipher`,
    `UPDATE licenses SET key_cipher = substr(key_cipher, 6)`,
  ],
  [
    'downloads.files-are-there',
    'UPDATE product_files SET filesize = filesize + 1',
    'UPDATE product_files SET filesize = filesize - 1',
  ],
  [
    'downloads.files-are-there',
    `UPDATE product_files SET filename = 'x' || filename`,
    'UPDATE product_files SET filename = substr(filename, 2)',
  ],
  [
    'audit.append-only',
    'ALTER TABLE audit_events DISABLE TRIGGER duka_append_only',
    'ALTER TABLE audit_events ENABLE TRIGGER duka_append_only',
  ],
  [
    'admin-security.owner',
    `UPDATE staff_members SET status = 'locked'`,
    `UPDATE staff_members SET status = 'active'`,
  ],
  [
    'platform.dead-letters',
    `UPDATE outbox_events SET status = 'dead' WHERE id = (SELECT min(id) FROM outbox_events)`,
    `UPDATE outbox_events SET status = 'done'`,
  ],
  [
    'platform.migrations',
    `UPDATE payload_migrations SET name = 'x' || name`,
    'UPDATE payload_migrations SET name = substr(name, 2)',
  ],
  [
    'platform.constraints',
    'ALTER TABLE duka_limits RENAME TO duka_limits_away',
    'ALTER TABLE duka_limits_away RENAME TO duka_limits',
  ],
  [
    'platform.worker',
    `UPDATE worker_heartbeats SET beat_at = now() - interval '1 hour'`,
    'UPDATE worker_heartbeats SET beat_at = now()',
  ],
]

describe('planted damage', () => {
  it.each(damages)('is found by %s: %s', async (check, harm, mend) => {
    await sql(harm)
    const found = await broken()
    await sql(mend)
    expect(found).toContain(check)
    expect(await broken()).toEqual([])
  })
})

describe('wrong settings', () => {
  const settings: [string, Partial<Env>][] = [
    ['platform.secret', { payloadSecret: 'short' }],
    ['platform.keyring', { keyring: '' }],
    ['platform.keyring', { keyring: 'k1:dG9vLXNob3J0' }],
    ['platform.address', { serverUrl: 'http://shop.example' }],
    ['platform.mail', { smtpUrl: '', isProduction: true }],
    ['platform.mail', { smtpUrl: 'smtp://127.0.0.1:9' }],
    ['platform.storage', { storageDir: path.join(dataDir, 'occupied', 'files') }],
    ['payments.stripe', { stripeSecretKey: 'sk_test_1' }],
    ['payments.stripe', { stripeSecretKey: 'pk_live_1', stripeWebhookSecret: 'whsec_1' }],
    ['payments.providers', { serverUrl: 'https://shop.example', isProduction: true }],
  ]

  it.each(settings)('are found by %s: %j', async (check, wrong) => {
    await writeFile(path.join(dataDir, 'occupied'), 'a file where a folder should be')
    expect(await withSettings(wrong)).toContain(check)
  })

  it('are told apart from good ones', async () => {
    const smtp = await startSmtpServer()
    const good = { smtpUrl: smtp.url, stripeSecretKey: 'sk_live_1', stripeWebhookSecret: 'whsec_1' }
    expect(await withSettings(good)).toEqual([])
    await smtp.close()
  })

  it('includes a site that runs without its hook', async () => {
    const serving = await serve()
    serving.answerWith(payload)
    expect(await withSettings({ internalUrl: serving.url })).toContain('platform.site')
    await serving.close()
  })
})

describe('the secrets that the first start made', () => {
  const folder = mkdtemp(path.join(tmpdir(), 'duka-doctor-'))
  afterAll(async () => rm(await folder, { recursive: true, force: true }))
  const made = {
    payloadSecret: 'p'.repeat(40),
    keyring: `k1:${'k'.repeat(43)}`,
    cronSecret: 'c'.repeat(32),
  }

  it('are looked at for what they say, and for who can read them', async () => {
    const dir = await folder
    expect(checkShopSecrets(dir)).toEqual([])
    const file = path.join(dir, 'secrets.json')
    await writeFile(file, JSON.stringify(made), { mode: 0o600 })
    expect(checkShopSecrets(dir)).toEqual([])
    await chmod(file, 0o644)
    expect(checkShopSecrets(dir)).toMatchObject([{ level: 'error', fix: `chmod 600 ${file}` }])
    await writeFile(file, '{}')
    expect(checkShopSecrets(dir)).toHaveLength(2)
  })
})

describe('what is said', () => {
  it('names the worst first, each with what to do, and whether all is well', async () => {
    await sql('UPDATE orders SET refunded_minor = 1201')
    const findings = await runChecks(payload)
    await sql('UPDATE orders SET refunded_minor = 0')
    const lines = tellFindings(findings, 20)
    expect(hasErrors(findings)).toBe(true)
    expect(lines[0]).toMatch(/^✗ 1 orders gave back more than they took: DK-/)
    expect(lines[1]).toMatch(/^ {4}Compare them .+ \[payments\.refunds-within-total\]$/)
    expect(lines.at(-1)).toMatch(/^1 error, \d+ warnings?, out of 20 questions\.$/)
    expect(tellFindings([], 20)).toEqual(['✓ 20 questions asked, nothing is wrong.'])
    expect(hasErrors([])).toBe(false)
  })
})
