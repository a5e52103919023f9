import { expect, it } from '@jest/globals'
import { clientAddressHeader } from '../../platform/instrument/headers.ts'
import { resolve } from '../../platform/registry.ts'
import {
  as,
  authenticatorOf,
  boot,
  enrolled,
  peek,
  race,
  rest,
  withoutGuard,
} from '../../platform/testing/index.ts'
import { AdminSecurity } from '../contract.ts'

const { payload } = await boot()

let hosts = 0
const anywhere = () => {
  hosts += 1
  const address = `10.${String(Math.floor(hosts / 40_000))}.${String(Math.floor(hosts / 200) % 200)}.${String(hosts % 200)}`
  return rest(payload, { headers: { [clientAddressHeader]: address } })
}

const signIn = (name: string, code: string, ask = anywhere()) =>
  ask<{ code?: string }>('POST', '/api/shop/staff/sign-in', { body: { name, code } })

/** @returns how many of `times` got in with the one code */
const codeAtOnce = async (times: number): Promise<number> => {
  const owner = await as(payload, 'owner')
  const app = await enrolled(payload, owner)
  // The row of guesses is there already: who makes it would hold up all the others.
  await signIn(owner.email, '000000')
  const code = app.code()
  const { errors, values } = await race(times, () => signIn(owner.email, code))
  expect(errors).toEqual([])
  expect(values.filter(({ status }) => ![200, 401, 429].includes(status))).toEqual([])
  return values.filter(({ status }) => status === 200).length
}

const recoveryAtOnce = async (times: number): Promise<number> => {
  const owner = await as(payload, 'owner')
  const token =
    (await resolve(payload, AdminSecurity).enrolmentLink(payload, owner.email))?.split('#')[1] ?? ''
  const begun = await anywhere()<{ secret: string }>('POST', '/api/shop/staff/enrolment', { body: { token } })
  const code = authenticatorOf(payload, begun.json.secret).code()
  const done = await anywhere()<{ recoveryCodes: string[] }>('POST', '/api/shop/staff/enrolment/confirm', {
    body: { token, code },
  })
  await signIn(owner.email, '000000')
  const { values } = await race(times, () => signIn(owner.email, done.json.recoveryCodes[0] ?? ''))
  return values.filter(({ status }) => status === 200).length
}

const ticketAtOnce = async (times: number): Promise<number> => {
  const owner = await as(payload, 'owner')
  const token =
    (await resolve(payload, AdminSecurity).enrolmentLink(payload, owner.email))?.split('#')[1] ?? ''
  const begun = await anywhere()<{ secret: string }>('POST', '/api/shop/staff/enrolment', { body: { token } })
  const code = authenticatorOf(payload, begun.json.secret).code()
  const { values } = await race(times, () =>
    anywhere()('POST', '/api/shop/staff/enrolment/confirm', { body: { token, code } }),
  )
  return values.filter(({ status }) => status === 200).length
}

/** Wrong codes that were looked at before the name was locked, of many at once from everywhere. */
const guessesAtOnce = async (times: number): Promise<number> => {
  const owner = await as(payload, 'owner')
  await enrolled(payload, owner)
  const { values } = await race(times, () => signIn(owner.email, '000000'))
  return values.filter(({ json }) => json.code === 'SIGN_IN_REFUSED').length
}

it('lets one of fifty in who hold one code', async () => {
  expect(await codeAtOnce(50)).toBe(1)
})

it('is kept by the step that is used up', async () => {
  // Both guards: whoever holds the row of guesses goes one after the other.
  const run = () => withoutGuard(payload, 'admin-security.hold-guesses', () => codeAtOnce(8))
  expect(await withoutGuard(payload, 'admin-security.one-step', run)).toBeGreaterThan(1)
})

it('takes a recovery code once, however many hold it', async () => {
  expect(await recoveryAtOnce(20)).toBe(1)
  const run = () => withoutGuard(payload, 'admin-security.hold-guesses', () => recoveryAtOnce(8))
  expect(await withoutGuard(payload, 'admin-security.one-recovery', run)).toBeGreaterThan(1)
})

it('enrols once by one link', async () => {
  expect(await ticketAtOnce(10)).toBe(1)
})

it('locks at the fifth wrong code, however many come at once and from wherever', async () => {
  expect(await guessesAtOnce(60)).toBe(5)
  const run = () => guessesAtOnce(20)
  expect(await withoutGuard(payload, 'admin-security.hold-guesses', run)).toBeGreaterThan(5)
})

it('leaves a thousand guesses from a hundred addresses with the five that anybody has, and tells the owner', async () => {
  const owner = await as(payload, 'owner')
  await enrolled(payload, owner)
  let looked = 0
  for (let wave = 0; wave < 10; wave += 1) {
    const { values } = await race(100, (index) =>
      signIn(
        owner.email,
        String(wave * 100 + index).padStart(6, '0'),
        rest(payload, { headers: { [clientAddressHeader]: `10.9.9.${String(index)}` } }),
      ),
    )
    looked += values.filter(({ json }) => json.code === 'SIGN_IN_REFUSED').length
  }
  expect(looked).toBe(5)
  const person = `users:${String(owner.user.id)}`
  const told = await peek(payload, (tx) =>
    tx.list('audit-events', { where: { action: { equals: 'staff.login-locked' } }, limit: 100 }),
  )
  expect(told.filter(({ details }) => JSON.stringify(details).includes(person)).length).toBeGreaterThan(0)
})
