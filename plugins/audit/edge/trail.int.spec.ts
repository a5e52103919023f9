import { describe, expect, it } from '@jest/globals'
import Papa from 'papaparse'
import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { as, boot, buyer, graphql, owned, peek, rest, type Caller } from '../../platform/testing/index.ts'
import { transact } from '../../platform/transaction.ts'
import { Audit, type HistoryLine, type TrailView } from '../contract.ts'
import { conditionsOf, exportTrail } from '../service/export-trail.ts'
import { trailView } from './trail-view.ts'

const { payload } = await boot()
const admin = await as(payload, 'admin')
const editor = await as(payload, 'editor')
const sale = await owned(payload)
await peek(payload, (tx) => tx.set('customers', sale.customerId, { email: 'asha@buyer.example' }))

const suspend = (caller: Caller, verb: string) =>
  rest(payload, caller)('POST', `/api/shop/licenses/${String(sale.licenseId)}/${verb}`, {
    body: { reason: '=They asked' },
  })

await suspend(admin, 'suspend')
await suspend(admin, 'reactivate')

const view = async (address: Record<string, string>, caller = admin): Promise<TrailView> => {
  const seen = await trailView(payload, caller.user, { address, locale: 'en' })
  if (!seen) throw new Error('hidden')
  return seen
}

const actionsIn = async (address: Record<string, string>) =>
  (await view(address)).page?.rows.map(({ action }) => action) ?? []

const entries = () => peek(payload, (tx) => tx.list('audit-events', { sort: '-at', limit: 500 }))

const blocked = async () => (await entries()).filter(({ action }) => action === 'blocked')

describe('the viewer', () => {
  it('says what happened in words, by whom and on what, in the reader’s language', async () => {
    const { page } = await view({ what: 'license.suspended' })
    expect(page?.rows).toHaveLength(1)
    expect(page?.rows[0]).toMatchObject({
      label: 'License suspended',
      weight: 'notice',
      actorId: `users:${String(admin.user.id)}`,
      actorName: admin.email.replace(/@.*/, ''),
      resource: { type: 'licenses', id: String(sale.licenseId) },
    })
    const swahili = await trailView(payload, admin.user, {
      address: { what: 'license.suspended' },
      locale: 'sw',
    })
    expect(swahili?.page?.rows[0]?.label).toBe('Leseni imesimamishwa')
  })

  it('finds people by name, by e-mail and by id, and says when nobody is called so', async () => {
    const own = ['license.reactivated', 'license.suspended']
    for (const who of [admin.email, admin.email.slice(0, 12), `users:${String(admin.user.id)}`])
      expect(await actionsIn({ who })).toEqual(own)
    expect((await view({ who: String(admin.user.id) })).page?.people?.[0]).toContain('admin-')
    expect((await view({ who: 'Nobody At All' })).page).toMatchObject({ people: [], rows: [] })
  })

  it('filters by group, thing, outcome and time, and leaves out what no filter is', async () => {
    const about = { on: 'licenses', onId: String(sale.licenseId) }
    expect((await actionsIn({ ...about, what: 'licenses' })).length).toBe(3)
    expect(await actionsIn({ ...about, what: 'money' })).toEqual([])
    expect(await actionsIn({ ...about, until: '2020-01-01T00:00:00.000Z' })).toEqual([])
    expect((await actionsIn({ ...about, from: '2020-01-01T00:00:00.000Z' })).length).toBe(3)
    expect((await actionsIn({ from: 'yesterday', what: '<b>', outcome: 'maybe' })).length).toBeGreaterThan(3)
    expect(await actionsIn({ ...about, what: 'order.none-such' })).toEqual([])
  })

  it('turns pages of 50 without a gap, both ways, also among entries of one moment', async () => {
    const at = new Date().toISOString()
    await peek(payload, async (tx) => {
      for (let each = 0; each < 120; each += 1)
        await tx.append('audit-events', { at, action: 'mail.skipped', outcome: 'done', actorKind: 'system' })
    })
    const what = { what: 'mail.skipped' }
    const pages = [(await view(what)).page]
    for (let older = pages[0]?.older; older; older = pages.at(-1)?.older)
      pages.push((await view({ ...what, before: older })).page)
    const ids = pages.flatMap((page) => page?.rows.map(({ id }) => id) ?? [])
    expect([pages.length, ids.length, new Set(ids).size]).toEqual([3, 120, 120])
    const back = await view({ ...what, after: pages[2]?.newer ?? '' })
    expect(back.page?.rows).toEqual(pages[1]?.rows)
    const top = await view({ ...what, after: back.page?.newer ?? '' })
    expect(top.page).toEqual(pages[0])
  })

  it('is nobody’s below administrators', async () => {
    expect(await trailView(payload, editor.user, { address: {}, locale: 'en' })).toBeNull()
  })
})

describe('an export of the trail', () => {
  const take = (caller: Caller, body: object = {}, headers: Record<string, string> = {}) =>
    rest(payload, caller)('POST', '/api/shop/trail/export', { body, headers })

  it('has what the filters leave, in both forms, and nothing that a spreadsheet would run', async () => {
    const filter = { on: 'licenses', onId: String(sale.licenseId) }
    const csv = await take(admin, filter)
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const { data } = Papa.parse<Record<string, string>>(csv.text, { header: true, skipEmptyLines: true })
    expect(data.map(({ action }) => action)).toEqual([
      'license.reactivated',
      'license.suspended',
      'license.issued',
    ])
    expect(data[0]?.actor).toBe(`users:${String(admin.user.id)}`)
    const lines = (await take(admin, { ...filter, format: 'jsonl' })).text.trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { action: string }).action)).toEqual(
      data.map(({ action }) => action),
    )
    expect(csv.text + lines.join('')).not.toContain('asha@')
  })

  it('is noted with its filter and how many they were; a name that was typed is not kept', async () => {
    await take(admin, { who: admin.email, what: 'licenses' })
    const [newest] = (await entries()).filter(({ action }) => action === 'audit.exported')
    expect(newest?.details).toMatchObject({
      matching: 2,
      what: 'licenses',
      format: 'csv',
      actors: `users:${String(admin.user.id)}`,
    })
    expect(JSON.stringify(newest)).not.toContain(admin.email)
  })

  it.each(['neema:secret', 'users:secret', 'products:7', 'session:7:secret'])(
    'finds nobody by "%s", which is no id, and does not keep it',
    async (who) => {
      await take(admin, { who })
      const [newest] = (await entries()).filter(({ action }) => action === 'audit.exported')
      expect(newest?.details).toMatchObject({ matching: 0, actors: '' })
    },
  )

  it('is nobody else’s, and from no other site', async () => {
    for (const caller of [{}, await buyer(payload), editor])
      expect([401, 403]).toContain((await take(caller)).status)
    expect((await take(admin, {}, { origin: 'https://evil.example' })).json.code).toBe('BAD_ORIGIN')
    for (const body of [{ outcome: 'x' }, { from: 7 }, { anything: 1 }])
      expect((await take(admin, body)).status).toBe(400)
  })

  it('goes on page by page, without a gap or an entry twice', async () => {
    const ctx = { ...(await systemCtx(payload)), req: await admin.req() }
    const where = conditionsOf({
      where: [{ action: { equals: 'mail.skipped' } }],
      actors: null,
      hasMoreActors: false,
      isVain: false,
    })
    const ids: unknown[] = []
    for await (const page of exportTrail(ctx, where, 50)) ids.push(...page.map(({ id }) => id))
    expect([ids.length, new Set(ids).size]).toEqual([120, 120])
  })
})

describe('the history of a thing', () => {
  const history = (caller: Caller, query: string) =>
    rest(payload, caller)<{ lines?: HistoryLine[] }>('GET', `/api/shop/trail/history?${query}`)

  it('has what was done to it, newest first, with names', async () => {
    const { json } = await history(admin, `type=licenses&resourceId=${String(sale.licenseId)}`)
    expect(json.lines?.map(({ label }) => label)).toEqual([
      'License active again',
      'License suspended',
      'License issued',
    ])
    expect(json.lines?.[0]?.actorName).toContain('admin-')
    const order = await history(admin, `type=orders&resourceId=${String(sale.orderId)}`)
    expect(order.status).toBe(200)
  })

  it('has of staff what they did as well, and is for who may read the trail', async () => {
    const person = encodeURIComponent(`users:${String(admin.user.id)}`)
    const { json } = await history(admin, `type=staff-members&resourceId=1&person=${person}`)
    expect(json.lines?.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['audit.exported', 'license.suspended', 'license.reactivated']),
    )
    expect((await history(editor, `type=licenses&resourceId=${String(sale.licenseId)}`)).status).toBe(403)
    expect((await history({}, `type=licenses&resourceId=${String(sale.licenseId)}`)).status).toBe(401)
  })
})

describe('what is refused', () => {
  it('stands in the trail by itself: the change is rolled back, and its refusal is not', async () => {
    const before = (await blocked()).length
    const product = { title: { en: 'x' } }
    const patch = await rest(payload, editor)('PATCH', `/api/orders/${String(sale.orderId)}`, {
      body: product,
    })
    expect(patch.status).toBe(403)
    expect((await suspend(editor, 'revoke')).status).toBe(403)
    const [operation, change, ...older] = await blocked()
    expect(older).toHaveLength(before)
    expect(operation).toMatchObject({
      outcome: 'refused',
      details: { tried: 'licensing.revoke', role: 'editor' },
    })
    expect(change).toMatchObject({
      actorId: `users:${String(editor.user.id)}`,
      resourceType: 'orders',
      resourceId: String(sale.orderId),
    })
  })

  it('is kept of staff and of changes alone, and only so often', async () => {
    const before = (await blocked()).length
    await suspend({}, 'revoke')
    await suspend(await buyer(payload, { customerId: sale.customerId }), 'revoke')
    await rest(payload, editor)('GET', '/api/audit-events')
    const reading = '{ Orders { docs { id } } }'
    await graphql(payload, editor)(reading)
    expect(await blocked()).toHaveLength(before)
    await graphql(payload, editor)(`mutation { deleteOrder(id: ${String(sale.orderId)}) { id } }`)
    expect((await blocked())[0]?.details).toMatchObject({ tried: 'deleteOrder' })
    for (let tries = 0; tries < 40; tries += 1) await suspend(editor, 'revoke')
    expect((await blocked()).length).toBeLessThanOrEqual(30)
  })

  it('and what was rolled back left no entry', async () => {
    const before = (await entries()).length
    const act = async (isOk: boolean) =>
      transact(await systemCtx(payload), async (inside) => {
        await resolve(payload, Audit).record(inside, {
          action: 'settings.changed',
          outcome: 'done',
          resource: null,
        })
        if (!isOk) throw new Error('Lost')
        return ok(null)
      })
    await expect(act(false)).rejects.toThrow('Lost')
    expect(await entries()).toHaveLength(before)
    await act(true)
    expect(await entries()).toHaveLength(before + 1)
  })
})
