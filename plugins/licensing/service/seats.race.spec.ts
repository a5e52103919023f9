import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { boot, owned, peek, race, withoutGuard, type Owned } from '../../platform/testing/index.ts'
import { licenseChecks } from '../adapters/check-licenses.ts'
import { checkSeats } from '../adapters/check-seats.ts'
import { assignSeat } from './assign-seat.ts'
import { revokeSeat } from './revoke-seat.ts'

const { payload } = await boot()

/** The service, as the owner's browser reaches it: the limits before it would let no hundred through. */
const ctxOf = async ({ customerId, owner }: Owned) => ({
  ...(await systemCtx(payload)),
  actor: {
    staff: null,
    buyer: {
      kind: 'buyer' as const,
      sessionId: owner.sessionId,
      scopes: [{ customerId, kind: 'full' as const, orderId: null }],
    },
  },
})

const team = async (seats = 5) => {
  const sale = await owned(payload, { seats })
  const { licenseId } = sale
  const give = async (email: string) => assignSeat(await ctxOf(sale), { licenseId, email })
  const takeBack = async (seatId: Id) => revokeSeat(await ctxOf(sale), { licenseId, seatId })
  const given = async (email: string): Promise<Id> => {
    const answer = await give(email)
    if (!answer.ok) throw new Error(answer.code)
    return answer.value.seat.seatId
  }
  const counted = () =>
    peek(payload, async (tx) => {
      const where = { license: { equals: licenseId } }
      const rows = await tx.list('license-seats', { where, limit: 500 })
      return {
        used: (await tx.load('licenses', licenseId))?.seatsUsed,
        active: rows.filter(({ status }) => status === 'active').length,
      }
    })
  return { give, given, takeBack, counted }
}

const codesOf = (answers: Awaited<ReturnType<typeof assignSeat>>[]) =>
  answers.map((answer) => (answer.ok ? 'given' : answer.code))

const hundredFor5 = async () => {
  const { give, counted } = await team(5)
  const { values, errors } = await race(100, (index) => give(`p${String(index)}@team.example`))
  expect(errors).toEqual([])
  return { codes: codesOf(values), ...(await counted()) }
}

const takenBackTwice = async () => {
  const { given, takeBack, counted } = await team(5)
  const seatId = await given('gone@team.example')
  await given('stays@team.example')
  await race(10, () => takeBack(seatId))
  return counted()
}

const isCounted = async () => {
  const findings = await Promise.all([...licenseChecks, checkSeats].map((check) => check.run(payload)))
  return findings.flat().map(({ message }) => message)
}

describe('never more seats than were bought', () => {
  it('of 100 people at once, five have one of five', async () => {
    const { codes, used, active } = await hundredFor5()
    expect(codes.filter((code) => code === 'given')).toHaveLength(5)
    expect(new Set(codes)).toEqual(new Set(['given', 'SEATS_FULL']))
    expect([used, active]).toEqual([5, 5])
  })

  it('one person, given a seat 20 times at once, has one', async () => {
    const { give, counted } = await team(5)
    const { values, errors } = await race(20, () => give('Asha@team.example'))
    expect(errors).toEqual([])
    expect(codesOf(values).sort()).toEqual([...Array<string>(19).fill('SEAT_TAKEN'), 'given'])
    expect(await counted()).toEqual({ used: 1, active: 1 })
  })

  it('a seat that is taken back ten times at once is counted down once', async () => {
    expect(await takenBackTwice()).toEqual({ used: 1, active: 1 })
  })

  it('counts as many as there are, whatever is given and taken back at once', async () => {
    const { give, given, takeBack, counted } = await team(5)
    const first = [await given('a@team.example'), await given('b@team.example')]
    const { errors } = await race(60, async (index) => {
      const answer = await give(`m${String(index % 20)}@team.example`)
      if (answer.ok) await takeBack(answer.value.seat.seatId)
      if (index % 7 === 0) await takeBack(first[index % 2] ?? 0)
    })
    expect(errors).toEqual([])
    expect(await counted()).toEqual({ used: 0, active: 0 })
    expect(await isCounted()).toEqual([])
  })

  it('would give more, and count wrong, without the conditional update', async () => {
    const { active } = await withoutGuard(payload, 'licensing.assign-seat', hundredFor5)
    expect(active).toBeGreaterThan(5)
    expect(await isCounted()).toContainEqual(expect.stringContaining('count other seats than people hold'))
  })

  it('would count down more than once without the claim of the seat', async () => {
    const { used } = await withoutGuard(payload, 'licensing.revoke-seat', takenBackTwice)
    expect(used).toBe(0)
  })
})
