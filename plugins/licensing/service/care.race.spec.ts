import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import {
  boot,
  buyer,
  eventually,
  keyOf,
  owned,
  peek,
  programOf,
  race,
  withoutGuard,
} from '../../platform/testing/index.ts'
import { transact } from '../../platform/transaction.ts'
import { licenseChecks } from '../adapters/check-licenses.ts'
import { checkSeats } from '../adapters/check-seats.ts'
import { assignSeat } from './assign-seat.ts'
import { rotateKey } from './rotate-key.ts'
import { transferLicense } from './transfer-license.ts'

const { payload } = await boot({ env: { TRUSTED_PROXIES: '1' } })
if (!('pool' in payload.db)) throw new Error('This test needs PostgreSQL')
const { pool } = payload.db
const many = 6
const program = programOf(payload)
const terms = { keyPrefix: 'LIC', reason: 'At once' }

const codesOf = (answers: ({ ok: true } | { ok: false; code: string })[]) =>
  answers.map((answer) => (answer.ok ? 'done' : answer.code)).sort()

const transferTo = async (licenseId: Id, email: string) =>
  transferLicense(await systemCtx(payload), { ...terms, licenseId, email })

const isCounted = async () => {
  const findings = await Promise.all([...licenseChecks, checkSeats].map((check) => check.run(payload)))
  return findings.flat().map(({ message }) => message)
}

/** Questions that wait for a row. */
const waiting = async (): Promise<number> => {
  const { rows } = await pool.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return Number(rows[0]?.count)
}

/** All of them have looked at the license before any of them changes it: its row is held until they wait for it. */
const atOnce = async <T>(licenseId: Id, n: number, run: (index: number) => Promise<T>) => {
  const held = await transact(await systemCtx(payload), async ({ tx }) => {
    await tx.lock('licenses', licenseId)
    const racing = race(n, run)
    await eventually(async () => (await waiting()) >= n)
    return ok({ racing })
  })
  if (!held.ok) throw new Error(held.code)
  return held.value.racing
}

const manyAtOnce = async () => {
  const { licenseId } = await owned(payload)
  const people = await Promise.all(Array.from({ length: many }, () => buyer(payload)))
  const { values, errors } = await atOnce(licenseId, many, (index) =>
    transferTo(licenseId, people[index]?.email ?? ''),
  )
  expect(errors).toEqual([])
  const license = await peek(payload, (tx) => tx.load('licenses', licenseId))
  const told = values.flatMap((one) => (one.ok ? [one.value.customerId] : []))
  const owner = typeof license?.customer === 'object' ? license.customer.id : license?.customer
  return { codes: codesOf(values), told, owner: String(owner) }
}

const rotatedAtOnce = async () => {
  const { licenseId } = await owned(payload)
  const { values } = await atOnce(licenseId, many, async () =>
    rotateKey(await systemCtx(payload), { ...terms, licenseId }),
  )
  return codesOf(values).filter((code) => code === 'done').length
}

/** What asks while a license is being passed on: it has looked at it as it was, and waits for its row. */
const meanwhile = async () => {
  const { customerId, licenseId, owner } = await owned(payload, { seats: 5 })
  const licenseKey = await keyOf(payload, licenseId)
  const scopes = [{ customerId, kind: 'full' as const, orderId: null }]
  const buyerOf = { kind: 'buyer' as const, sessionId: owner.sessionId, scopes }
  const ctx = await systemCtx(payload)
  const asked = await transact(ctx, async (inside) => {
    await transferLicense(inside, { ...terms, licenseId, email: 'new@owner.example' })
    const device = program('activate', { licenseKey, fingerprint: 'machine-of-before' })
    const asBefore = { ...(await systemCtx(payload)), actor: { staff: null, buyer: buyerOf } }
    const seat = assignSeat(asBefore, { licenseId, email: 'friend@team.example' })
    await eventually(async () => (await waiting()) >= 2)
    return ok({ device, seat })
  })
  if (!asked.ok) throw new Error(asked.code)
  const seat = await asked.value.seat
  return [(await asked.value.device).json.code, seat.ok ? 'given' : seat.code]
}

describe('who asks by what they had while it is passed on', () => {
  it('is refused by what it is now', async () => {
    expect(await meanwhile()).toEqual(['LICENSE_NOT_FOUND', 'NOT_YOUR_LICENSE'])
  })

  it('would be let in by what it was, if the row were not compared with it', async () => {
    expect(await withoutGuard(payload, 'licensing.held', meanwhile)).toEqual([null, 'given'])
  })
})

describe('a license that many pass on at once', () => {
  it('has one new owner, and one who is told so', async () => {
    const { codes, told, owner } = await manyAtOnce()
    expect(codes).toEqual([...Array<string>(many - 1).fill('CONFLICT'), 'done'])
    expect(told).toEqual([owner])
  })

  it('would be promised to many without the conditional update', async () => {
    const { told } = await withoutGuard(payload, 'licensing.transfer', manyAtOnce)
    expect(told.length).toBeGreaterThan(1)
  })

  it('takes along no device and no seat that come in at the same moment', async () => {
    const { customerId, licenseId, owner } = await owned(payload, { seats: 20 })
    const licenseKey = await keyOf(payload, licenseId)
    const actor = {
      staff: null,
      buyer: {
        kind: 'buyer' as const,
        sessionId: owner.sessionId,
        scopes: [{ customerId, kind: 'full' as const, orderId: null }],
      },
    }
    const { errors } = await race(31, async (index) => {
      if (index === 15) return transferTo(licenseId, 'new@owner.example')
      if (index % 2 === 0) return program('activate', { licenseKey, fingerprint: `machine-${String(index)}` })
      const ctx = { ...(await systemCtx(payload)), actor }
      return assignSeat(ctx, { licenseId, email: `p${String(index)}@team.example` })
    })
    expect(errors).toEqual([])
    const left = await peek(payload, async (tx) => {
      const where: Where = { and: [{ license: { equals: licenseId } }, { status: { equals: 'active' } }] }
      const license = await tx.load('licenses', licenseId)
      return [
        license?.activationsUsed,
        license?.seatsUsed,
        await tx.count('license-activations', where),
        await tx.count('license-seats', where),
      ]
    })
    expect(left).toEqual([0, 0, 0, 0])
    expect(await isCounted()).toEqual([])
  })
})

describe('a key that many change at once', () => {
  it('is changed once', async () => {
    expect(await rotatedAtOnce()).toBe(1)
  })

  it('would be changed under those who were told of it, without the conditional update', async () => {
    expect(await withoutGuard(payload, 'licensing.rotate-key', rotatedAtOnce)).toBeGreaterThan(1)
  })
})
