import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import {
  as,
  boot,
  deliverDue,
  peek,
  rest,
  startSmtpServer,
  type ReceivedMail,
  type StaffCaller,
} from '../../platform/testing/index.ts'
import { factorChanged, newStaffDevice, signInLocked } from '../contract.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url } })
const owner = await as(payload, 'owner')
const ask = rest(payload, owner)
const shop = '/api/shop/staff'

const personOf = ({ user }: StaffCaller): string => `users:${String(user.id)}`

const memberOf = async ({ user }: StaffCaller) => {
  const row = await peek(payload, (tx) => tx.find('staff-members', { userId: { equals: String(user.id) } }))
  if (!row) throw new Error('The shop never appointed this user')
  return row
}

const mailsTo = async (email: string): Promise<ReceivedMail[]> => {
  await deliverDue(payload)
  return smtp.mails.filter(({ recipients }) => recipients.includes(email))
}

const kept = async (action: string, memberId: Id) =>
  peek(payload, (tx) =>
    tx.find('audit-events', {
      and: [{ action: { equals: action } }, { resourceId: { equals: String(memberId) } }],
    }),
  )

const refusalOf = ({ status, text }: { status: number; text: string }) => [
  status,
  (JSON.parse(text) as { code?: string }).code,
]

interface Invited {
  memberId: string
  link: string
  isMailed: boolean
}

const invite = (name: string, email: string, role = 'editor') =>
  ask<Invited>('POST', `${shop}/invitations`, { body: { name, email, role } })

const ticketOf = (link: string) =>
  rest(payload)<{ kind: string; name: string }>('POST', `${shop}/ticket`, {
    body: { token: link.split('#')[1] },
  })

describe('an invitation', () => {
  it('makes an account below one’s own, and tells and mails one link to it', async () => {
    const email = 'neema@staff.example'
    const { json, status } = await invite('Neema Mushi', email.toUpperCase())
    expect([status, json.isMailed]).toEqual([200, true])
    expect(json.link).toMatch(/^http:\/\/localhost:3000\/admin\/join#[\w-]{43}$/)
    expect((await ticketOf(json.link)).json).toMatchObject({ kind: 'invitation', name: 'Neema Mushi' })
    const member = await peek(payload, (tx) => tx.load('staff-members', json.memberId))
    expect(member).toMatchObject({ role: 'editor', status: 'active', signInName: 'neema mushi' })
    expect(await kept('staff.invited', json.memberId)).toMatchObject({ actorKind: 'staff', outcome: 'done' })
    const [mail, ...more] = await mailsTo(email)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('You are invited to run Duka')
    expect(mail?.text).toContain(json.link)
  })

  it('leaves its token in no table', async () => {
    const { json } = await invite('Asha', 'asha@staff.example')
    await deliverDue(payload)
    const token = json.link.split('#')[1] ?? ''
    const rows = await peek(payload, async (tx) => [
      await tx.list('outbox-events', { limit: 1000 }),
      await tx.list('mails', { limit: 1000 }),
      await tx.list('staff-tickets', { limit: 1000 }),
      await tx.list('audit-events', { limit: 1000 }),
    ])
    expect(token).toHaveLength(43)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is refused for a name or an address that somebody has, however it is typed', async () => {
    await invite('Juma', 'juma@staff.example')
    expect(refusalOf(await invite('  ＪＵＭＡ ', 'other@staff.example'))).toEqual([409, 'NAME_TAKEN'])
    expect(refusalOf(await invite('Other', 'Juma@staff.example'))).toEqual([409, 'EMAIL_TAKEN'])
    expect(refusalOf(await invite(owner.email, 'third@staff.example'))).toEqual([400, 'NAME_NOT_ALLOWED'])
  })

  it('is not mailed when its link is over before the mail server is back', async () => {
    const { json } = await invite('Late', 'late@staff.example')
    await ask('POST', `${shop}/members/${json.memberId}/status`, {
      body: { status: 'banned', reason: 'A mistake' },
    })
    expect(await mailsTo('late@staff.example')).toEqual([])
  })
})

describe('an owner', () => {
  it('takes an authenticator away, and the person enrols by the newest link alone', async () => {
    const editor = await as(payload, 'editor')
    const member = await memberOf(editor)
    const person = personOf(editor)
    await peek(payload, async (tx) => {
      await tx.insert('staff-factors', {
        person,
        secret: 'x',
        lastStep: 1,
        enrolledAt: new Date().toISOString(),
      })
      await tx.insert('staff-recovery-codes', { person, codeHash: person })
      const at = new Date().toISOString()
      await tx.insert('staff-devices', { person, tokenHash: person, firstSeenAt: at, lastSeenAt: at })
    })
    const reset = () =>
      ask<Invited>('POST', `${shop}/members/${member.id}/reset`, { body: { reason: 'Lost phone' } })
    const [first, second] = [await reset(), await reset()]
    expect((await ticketOf(first.json.link)).status).toBe(410)
    expect((await ticketOf(second.json.link)).json).toMatchObject({ kind: 'enrolment' })
    const left = await peek(payload, async (tx) => [
      await tx.count('staff-factors', { person: { equals: person } }),
      await tx.count('staff-recovery-codes', {
        and: [{ person: { equals: person } }, { usedAt: { exists: false } }],
      }),
    ])
    expect(left).toEqual([0, 0])
    expect(await kept('staff.code-reset', member.id)).toMatchObject({ details: { of: person } })
    expect((await rest(payload, editor)('GET', `${shop}/security`)).status).toBe(401)
    const texts = (await mailsTo(editor.email)).map(({ text }) => text ?? '')
    expect(texts.filter((text) => text.includes(second.json.link))).toHaveLength(1)
    expect(texts.some((text) => text.includes(first.json.link))).toBe(false)
    expect((await mailsTo(owner.email)).map(({ subject }) => subject)).toContain(
      `The authenticator of ${editor.email.replace(/@.*/, '')} was taken away`,
    )
  })

  it('who is the last stays, by operation and by Payload’s own form', async () => {
    const row = await memberOf(owner)
    const closed = await ask('POST', `${shop}/members/${row.id}/status`, {
      body: { status: 'suspended', reason: 'Holidays' },
    })
    expect(refusalOf(closed)).toEqual([409, 'LAST_OWNER'])
    const form = await ask('PATCH', `/api/staff-members/${row.id}`, { body: { status: 'suspended' } })
    expect(form.status).toBe(409)
    expect((await memberOf(owner)).status).toBe('active')
  })

  it('forgives wrong codes, once', async () => {
    const editor = await as(payload, 'editor')
    const { id } = await memberOf(editor)
    const lockedUntil = new Date(Date.now() + 900_000).toISOString()
    await peek(payload, (tx) =>
      tx.insert('staff-guesses', {
        keyHash: 'a',
        person: personOf(editor),
        failures: 0,
        locks: 1,
        lockedUntil,
      }),
    )
    const forgive = () => ask('POST', `${shop}/members/${id}/forgive`)
    expect([(await forgive()).json, (await forgive()).json]).toEqual([{ forgiven: 1 }, { forgiven: 0 }])
    const { json } = await ask<{ locks: object[] }>('GET', `${shop}/security?memberId=${id}`)
    expect(json.locks).toEqual([])
  })

  it('counts who runs the shop', async () => {
    const { json } = await ask<{ roles: { role: string; count: number }[] }>('GET', `${shop}/figures`)
    const counted = Object.fromEntries(json.roles.map(({ role, count }) => [role, count]))
    expect(counted).toMatchObject({ owner: 1, admin: 0 })
    const all = await peek(payload, (tx) => tx.count('staff-members', {}))
    expect(json.roles.reduce((sum, { count }) => sum + count, 0)).toBe(all)
  })
})

describe('a name to sign in with', () => {
  it('is one name however it is typed, and several may have none', async () => {
    const people = [await as(payload, 'editor'), await as(payload, 'editor')]
    for (const each of people) {
      const path = `/api/staff-members/${(await memberOf(each)).id}`
      expect((await ask('PATCH', path, { body: { signInName: '  Bibi\u00a0 TITI ' } })).status).toBe(200)
      expect((await memberOf(each)).signInName).toBe('bibi titi')
      expect((await ask('PATCH', path, { body: { signInName: '' } })).status).toBe(200)
      expect((await memberOf(each)).signInName).toBeNull()
      expect((await ask('PATCH', path, { body: { signInName: owner.email } })).status).toBe(400)
    }
    const [first, second] = await Promise.all(people.map(memberOf))
    await ask('PATCH', `/api/staff-members/${String(first?.id)}`, { body: { signInName: 'Titi' } })
    const taken = await ask('PATCH', `/api/staff-members/${String(second?.id)}`, {
      body: { signInName: 'TITI' },
    })
    expect(taken.status).toBe(409)
  })
})

describe('the mails about a way in', () => {
  it('reach whom it happened to and every owner, once each', async () => {
    const editor = await as(payload, 'editor')
    const person = personOf(editor)
    const before = (await mailsTo(owner.email)).length
    await peek(payload, async (tx) => {
      await tx.publish(signInLocked, person, { person, seconds: 900, locks: 1 })
      await tx.publish(newStaffDevice, person, { person, browser: 'Firefox', os: 'Linux' })
      await tx.publish(factorChanged, person, { person, what: 'recovery-used' })
    })
    expect((await mailsTo(editor.email)).map(({ subject }) => subject)).toEqual([
      'Your sign-in at Duka is locked for a while',
      'You signed in at Duka with a new browser',
      'A recovery code of yours was used at Duka',
    ])
    const theirs = (await mailsTo(owner.email)).slice(before)
    expect(theirs).toHaveLength(3)
    for (const { subject } of theirs) expect(subject).toContain(editor.email.replace(/@.*/, ''))
    expect(theirs[0]?.text).toContain('15 minutes')
  })

  it('tell an owner once of what happened to themselves', async () => {
    const before = (await mailsTo(owner.email)).length
    const person = personOf(owner)
    await peek(payload, (tx) => tx.publish(factorChanged, person, { person, what: 'recovery-renewed' }))
    const told = (await mailsTo(owner.email)).slice(before).map(({ subject }) => subject)
    expect(told).toEqual(['You have new recovery codes at Duka'])
  })

  it('tell every owner, and whom it happened to, who comes to own the shop and who does no more', async () => {
    const admin = await as(payload, 'admin')
    const before = (await mailsTo(owner.email)).length
    const path = `/api/staff-members/${String((await memberOf(admin)).id)}`
    for (const role of ['owner', 'admin', 'editor'])
      expect((await ask('PATCH', path, { body: { role } })).status).toBe(200)
    const name = admin.email.replace(/@.*/, '')
    expect((await mailsTo(admin.email)).map(({ subject }) => subject)).toEqual([
      'You own Duka now',
      'You own Duka no more',
    ])
    const told = (await mailsTo(owner.email)).slice(before).map(({ subject }) => subject)
    expect(told).toEqual([`${name} owns the shop now`, `${name} owns the shop no more`])
    await invite('Second Owner', 'second-owner@staff.example', 'owner')
    expect((await mailsTo(owner.email)).at(-1)?.subject).toContain('owns the shop now')
  })
})
