import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'

const { as, boot, buyer, movableClock, owned, peek, rest } = testing

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)
const admin = await as(payload, 'admin')

interface Seat {
  seatId: string
  email: string
  status: string
  assignedBy: string
  revokedAt: string | null
}

interface SeatsReply {
  code?: string
  seats: number
  seatsUsed: number
  seat: Seat
  holders: Seat[]
  former: Seat[]
}

const seatsOf = (caller: Caller, licenseId: Id) => {
  const ask = rest(payload, caller)
  const path = `/api/shop/licenses/${String(licenseId)}/seats`
  return {
    list: () => ask<SeatsReply>('GET', path),
    give: (email: string) => ask<SeatsReply>('POST', path, { body: { email } }),
    takeBack: (seatId: string) => ask<SeatsReply>('POST', `${path}/${seatId}/revoke`, { body: {} }),
  }
}

const answerOf = ({ status, json }: { status: number; json: SeatsReply }) => [status, json.code]

describe('the owner of a team license', () => {
  it('gives seats, sees who holds them, takes them back and gives them again', async () => {
    const { owner, licenseId, customerId } = await owned(payload, { seats: 2 })
    const team = seatsOf(owner, licenseId)
    const given = await team.give(' Asha@Team.example ')
    expect(given.json).toMatchObject({ seats: 2, seatsUsed: 1, seat: { email: 'asha@team.example' } })
    expect(answerOf(await team.give('asha@team.example'))).toEqual([409, 'SEAT_TAKEN'])
    expect(answerOf(await team.give(owner.email))).toEqual([200, undefined])
    expect(answerOf(await team.give('juma@team.example'))).toEqual([409, 'SEATS_FULL'])
    const { seatId } = given.json.seat
    clock.advance(60)
    expect((await team.takeBack(seatId)).json).toMatchObject({ seatsUsed: 1, seat: { status: 'revoked' } })
    expect((await team.takeBack(seatId)).json).toMatchObject({ seatsUsed: 1, seat: { status: 'revoked' } })
    expect((await team.give('asha@team.example')).status).toBe(200)
    const { json } = await team.list()
    expect(json).toMatchObject({ seats: 2, seatsUsed: 2 })
    expect(json.holders.map(({ email }) => email)).toEqual(['asha@team.example', owner.email])
    expect(json.former).toMatchObject([{ seatId, assignedBy: 'owner', status: 'revoked' }])
    const rows = await peek(payload, (tx) => tx.list('license-seats', { where: {}, sort: 'id', limit: 10 }))
    const by = `owner:${String(customerId)}`
    expect(rows[0]).toMatchObject({ assignedBy: by, revokedBy: by, revokedAt: clock.now().toISOString() })
  })

  it('passes a seat on as often as a team changes, and not to everybody in turn', async () => {
    const { owner, licenseId } = await owned(payload, { seats: 2 })
    const team = seatsOf(owner, licenseId)
    for (let turn = 0; turn < 10; turn += 1) {
      const given = await team.give(`turn-${String(turn)}@team.example`)
      expect(given.status).toBe(200)
      await team.takeBack(given.json.seat.seatId)
    }
    expect(answerOf(await team.give('one-more@team.example'))).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect((await team.list()).json).toMatchObject({ seatsUsed: 0, holders: [] })
    clock.advance(14 * 86_400 + 1)
    expect((await team.give('one-more@team.example')).status).toBe(200)
  })

  it('needs no seat, and types what is an address', async () => {
    const { owner, licenseId, customerId } = await owned(payload, { seats: 3 })
    const known = await peek(payload, (tx) => tx.load('customers', customerId))
    const team = seatsOf(owner, licenseId)
    expect(answerOf(await team.give(known?.email ?? ''))).toEqual([409, 'SEAT_OF_OWNER'])
    expect(answerOf(await team.give('nobody at all'))).toEqual([400, 'BAD_EMAIL'])
    const before = await peek(payload, (tx) => tx.count('customers', {}))
    expect(answerOf(await team.give(known?.email ?? ''))).toEqual([409, 'SEAT_OF_OWNER'])
    expect(await peek(payload, (tx) => tx.count('customers', {}))).toBe(before)
  })

  it('is who bought it in this browser, too, but not who knew a number and a day', async () => {
    const { licenseId, customerId, orderId } = await owned(payload, { seats: 3 })
    const here = await buyer(payload, { customerId, orderId })
    expect((await seatsOf(here, licenseId).give('a@team.example')).status).toBe(200)
    await peek(payload, async (tx) => {
      const scope = await tx.find('session-scopes', { session: { equals: here.sessionId } })
      await tx.set('session-scopes', scope?.id ?? 0, { kind: 'partial' })
    })
    for (const reply of [
      await seatsOf(here, licenseId).give('b@team.example'),
      await seatsOf(here, licenseId).list(),
    ])
      expect(answerOf(reply)).toEqual([403, 'NOT_YOUR_LICENSE'])
  })

  it('gives none of a closed license, and can take them back', async () => {
    const { owner, licenseId } = await owned(payload, { seats: 3, validityDays: 10 })
    const team = seatsOf(owner, licenseId)
    const { seat } = (await team.give('a@team.example')).json
    clock.advance(11 * 86_400)
    expect(answerOf(await team.give('b@team.example'))).toEqual([403, 'LICENSE_EXPIRED'])
    expect((await team.takeBack(seat.seatId)).json.seatsUsed).toBe(0)
  })

  it('has none to give of a personal license', async () => {
    const { owner, licenseId } = await owned(payload)
    expect(answerOf(await seatsOf(owner, licenseId).give('a@team.example'))).toEqual([
      409,
      'SEATS_NOT_OFFERED',
    ])
  })

  it('writes to few addresses a day, and to nobody often', async () => {
    const sales = [await owned(payload, { seats: 2 }), await owned(payload, { seats: 2 })]
    const answers: number[] = []
    for (let index = 0; index < 5; index += 1) {
      // One browser and license or the other, and the same mailbox in another spelling.
      const team = seatsOf(sales[index % 2]?.owner ?? {}, sales[index % 2]?.licenseId ?? 0)
      const { status, json } = await team.give(index % 3 ? 'X@Mail.example' : 'x@mail.example')
      answers.push(status)
      if (status === 200) await team.takeBack(json.seat.seatId)
    }
    expect(answers).toEqual([...Array<number>(4).fill(200), 429])
  })
})

describe('who else asks', () => {
  it('hears the same of a license of somebody else and of none, and changes nothing', async () => {
    const { owner, licenseId } = await owned(payload, { seats: 3 })
    const { seat } = (await seatsOf(owner, licenseId).give('a@team.example')).json
    const stranger = await buyer(payload)
    for (const [caller, answer] of [
      [stranger, [403, 'NOT_YOUR_LICENSE']],
      [{}, [401, 'NOT_SIGNED_IN']],
      [await as(payload, 'viewer'), [403, 'NOT_ALLOWED']],
    ] as const) {
      for (const id of [licenseId, 999_999]) {
        const { list, give, takeBack } = seatsOf(caller, id)
        const replies = [await list(), await give('b@team.example'), await takeBack(seat.seatId)]
        expect(replies.map(answerOf)).toEqual([answer, answer, answer])
      }
    }
    // Nor does who holds a seat.
    const holder = await buyer(payload, { email: 'holds@team.example' })
    await seatsOf(owner, licenseId).give('holds@team.example')
    expect(answerOf(await seatsOf(holder, licenseId).list())).toEqual([403, 'NOT_YOUR_LICENSE'])
    expect((await seatsOf(owner, licenseId).list()).json.seatsUsed).toBe(2)
  })

  it('is staff: they give and take seats of any license, and the trail names them', async () => {
    const { owner, licenseId } = await owned(payload, { seats: 3 })
    const other = await owned(payload, { seats: 3 })
    const staff = seatsOf(admin, licenseId)
    const { seat } = (await staff.give('by-staff@team.example')).json
    expect(seat.assignedBy).toBe('staff')
    expect(answerOf(await seatsOf(admin, other.licenseId).takeBack(seat.seatId))).toEqual([
      404,
      'SEAT_NOT_FOUND',
    ])
    expect(answerOf(await seatsOf(admin, 999_999).list())).toEqual([404, 'LICENSE_NOT_FOUND'])
    expect((await seatsOf(owner, licenseId).takeBack(seat.seatId)).status).toBe(200)
    const trail = await peek(payload, (tx) =>
      tx.list('audit-events', { where: { resourceId: { equals: seat.seatId } }, sort: 'id', limit: 10 }),
    )
    const seats = trail.filter(({ action }) => action.startsWith('license.seat-'))
    expect(seats.map(({ action, actorKind }) => [action, actorKind])).toEqual([
      ['license.seat-assigned', 'staff'],
      ['license.seat-revoked', 'buyer'],
    ])
    expect(JSON.stringify(seats)).not.toContain('team.example')
  })
})
