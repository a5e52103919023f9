import { describe, expect, it } from '@jest/globals'
import type { Role } from '../../kernel/roles.ts'
import { resolve } from '../../platform/registry.ts'
import {
  as,
  authenticatorOf,
  boot,
  CookieJar,
  enrolled,
  peek,
  race,
  rest,
  type StaffCaller,
} from '../../platform/testing/index.ts'
import { ownershipChanged, AdminSecurity } from '../contract.ts'

// Where a password alone is a little, what is issued on the strength of it must end with it.
const { payload } = await boot({ env: { DUKA_SIGN_IN: 'password-and-code' } })
const password = 'a-long-password'
const owner = await as(payload, 'owner')
const ask = rest(payload, owner)

interface Answer {
  state?: string
  token?: string | null
  code?: string
  secret?: string
  link?: string
  memberId?: string
}

const stranger = () => rest(payload, { cookies: new CookieJar() })

const signIn = (name: string, more: object = {}) =>
  stranger()<Answer>('POST', '/api/shop/staff/sign-in', { body: { name, password, ...more } })

const memberOf = async ({ user }: Pick<StaffCaller, 'user'>) => {
  const row = await peek(payload, (tx) => tx.find('staff-members', { userId: { equals: String(user.id) } }))
  if (!row) throw new Error('The shop never appointed this user')
  return row
}

const pathOf = async (who: StaffCaller) => `/api/staff-members/${String((await memberOf(who)).id)}`

const appoint = async (who: StaffCaller, role: Role) =>
  expect((await ask('PATCH', await pathOf(who), { body: { role } })).status).toBe(200)

const isIn = async (who: StaffCaller) =>
  (await rest(payload, who)<{ user: object | null }>('GET', '/api/users/me')).json.user !== null

/** @returns what becomes of a link at its first use */
const begin = async (token: string | null | undefined) =>
  (await stranger()<Answer>('POST', '/api/shop/staff/enrolment', { body: { token } })).json

const mailedToken = (who: StaffCaller) =>
  payload.forgotPassword({ collection: 'users', data: { email: who.email }, disableEmail: true })

const resetPassword = async (who: StaffCaller) => {
  const body = { token: await mailedToken(who), password: 'quite-another-one' }
  return stranger()('POST', '/api/shop/staff/password', { body })
}

const ticketsEnd: [string, (admin: StaffCaller) => Promise<unknown>][] = [
  ['another password', resetPassword],
  [
    'the end of every session',
    async (admin) =>
      ask('POST', '/api/shop/staff/sessions/end', {
        body: { memberId: String((await memberOf(admin)).id) },
      }),
  ],
  [
    'a lock that was opened again',
    async (admin) => {
      const path = `/api/shop/staff/members/${String((await memberOf(admin)).id)}/status`
      for (const status of ['locked', 'active'])
        expect((await ask('POST', path, { body: { status, reason: 'to see' } })).status).toBe(200)
    },
  ],
  ['another rank', (admin) => appoint(admin, 'owner')],
]

describe('a link to enrol by', () => {
  it.each(ticketsEnd)('that a password got is over with %s', async (_, end) => {
    const admin = await as(payload, 'admin', password)
    const { json } = await signIn(admin.email)
    expect(json.state).toBe('enrol')
    expect((await begin(json.token)).secret).toMatch(/^[A-Z2-7]+$/)
    await end(admin)
    expect((await begin(json.token)).code).toBe('TICKET_OVER')
  })

  it('for a low rank makes nobody an owner: who invited keeps a link of no use', async () => {
    const admin = await as(payload, 'admin')
    const body = { name: 'Twin', email: 'twin@staff.example', role: 'moderator' }
    const invited = await rest(payload, admin)<Answer>('POST', '/api/shop/staff/invitations', { body })
    const token = invited.json.link?.split('#')[1]
    expect((await begin(token)).secret).toBeDefined()
    const path = `/api/staff-members/${String(invited.json.memberId)}`
    expect((await ask('PATCH', path, { body: { role: 'admin' } })).status).toBe(200)
    expect((await begin(token)).code).toBe('TICKET_OVER')
  })
})

describe('a rank that asks for a code', () => {
  it('is not entered by a session that gave none', async () => {
    const editor = await as(payload, 'editor')
    await appoint(editor, 'moderator')
    expect(await isIn(editor)).toBe(true)
    await appoint(editor, 'admin')
    expect(await isIn(editor)).toBe(false)
  })

  it('leaves who has an authenticator signed in', async () => {
    const editor = await as(payload, 'editor')
    const app = await enrolled(payload, editor)
    const cookies = new CookieJar()
    const browser = rest(payload, { cookies })
    const body = { name: editor.email, code: app.code() }
    await payload.update({ collection: 'users', id: editor.user.id, data: { password } })
    const answer = await browser<Answer>('POST', '/api/shop/staff/sign-in', { body: { ...body, password } })
    expect(answer.json.state).toBe('in')
    await appoint(editor, 'admin')
    expect(await isIn({ ...editor, cookies })).toBe(true)
  })
})

const confirm = async (token: string | undefined) => {
  const app = authenticatorOf(payload, (await begin(token)).secret ?? '')
  const body = { token, code: app.code() }
  const { status } = await stranger()('POST', '/api/shop/staff/enrolment/confirm', { body })
  return { app, status }
}

it('whose authenticator was taken away comes by the link, and by no password', async () => {
  for (const role of ['moderator', 'admin'] as const) {
    const who = await as(payload, role, password)
    const link = await resolve(payload, AdminSecurity).enrolmentLink(payload, who.email)
    expect((await confirm(link?.split('#')[1])).status).toBe(200)
    const path = `/api/shop/staff/members/${String((await memberOf(who)).id)}/reset`
    const { json } = await ask<Answer>('POST', path, { body: { reason: 'Lost the phone' } })
    expect((await signIn(who.email)).json.code).toBe('SIGN_IN_REFUSED')
    const { app, status } = await confirm(json.link?.split('#')[1])
    expect(status).toBe(200)
    expect((await signIn(who.email)).json.code).toBe('SIGN_IN_REFUSED')
    expect((await signIn(who.email, { code: app.code(1) })).json.state).toBe('in')
  }
})

it('a change of a name that is on its way takes back no password that was set meanwhile', async () => {
  const editor = await as(payload, 'editor', password)
  const token = await mailedToken(editor)
  const body = { token, password: 'quite-another-one' }
  const path = `/api/users/${String(editor.user.id)}`
  await race(8, (index) =>
    index === 3
      ? stranger()('POST', '/api/shop/staff/password', { body })
      : rest(payload, editor)('PATCH', path, { body: { name: `Name ${String(index)}` } }),
  )
  expect((await signIn(editor.email)).json.code).toBe('SIGN_IN_REFUSED')
  expect((await signIn(editor.email, { password: 'quite-another-one' })).json.state).toBe('in')
  expect((await stranger()('POST', '/api/shop/staff/password', { body })).status).toBe(410)
})

it('every owner is told when another is shut out, or let in again', async () => {
  const other = await as(payload, 'owner')
  const person = `users:${String(other.user.id)}`
  const told = () =>
    peek(payload, (tx) =>
      tx.list('outbox-events', {
        where: { and: [{ event: { equals: ownershipChanged.name } }, { aggregate: { equals: person } }] },
        sort: 'id',
      }),
    )
  const path = `/api/shop/staff/members/${String((await memberOf(other)).id)}/status`
  for (const status of ['banned', 'suspended', 'active'])
    expect((await ask('POST', path, { body: { status, reason: 'to see' } })).status).toBe(200)
  expect((await told()).map((event) => event.payload)).toEqual([
    { person, isOwner: false },
    { person, isOwner: true },
  ])
  expect(await resolve(payload, AdminSecurity).enrolmentLink(payload, other.email)).not.toBeNull()
})

it('a row here is not deleted while it keeps somebody out, or owns; otherwise the trail has it', async () => {
  const banned = await as(payload, 'editor')
  const path = await pathOf(banned)
  const { id } = await memberOf(banned)
  const refusalOf = async (address: string) => {
    const reply = await ask('DELETE', address)
    return [reply.status, /"code":"(\w+)"/.exec(reply.text)?.[1]]
  }
  await ask('POST', `/api/shop/staff/members/${String(id)}/status`, {
    body: { status: 'banned', reason: 'to see' },
  })
  expect(await refusalOf(path)).toEqual([409, 'CLOSED_NOT_DELETED'])
  expect(await refusalOf(await pathOf(await as(payload, 'owner')))).toEqual([403, 'OWNER_NOT_DELETED'])
  await ask('PATCH', path, { body: { status: 'active' } })
  expect((await ask('DELETE', path)).status).toBe(200)
  const entry = await peek(payload, (tx) =>
    tx.find('audit-events', {
      and: [{ action: { equals: 'staff.role-changed' } }, { resourceId: { equals: String(id) } }],
    }),
  )
  expect(entry?.details).toMatchObject({ of: `users:${String(banned.user.id)}`, from: 'editor', to: null })
})

it('a file that a rank may not take is in the trail as what was tried', async () => {
  const moderator = await as(payload, 'moderator')
  const reply = await rest(payload, moderator)('POST', '/api/shop/trail/export', { body: {} })
  expect(reply.status).toBe(403)
  const entry = await peek(payload, (tx) => tx.find('audit-events', { action: { equals: 'blocked' } }, '-id'))
  expect(entry).toMatchObject({
    actorId: `users:${String(moderator.user.id)}`,
    details: { code: 'NOT_ALLOWED', tried: 'audit.export' },
  })
})
