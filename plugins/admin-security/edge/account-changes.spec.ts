import { expect, it } from '@jest/globals'
import { accountChanges } from './account-changes.ts'

const [note] = accountChanges.beforeChange

/** The ways in that a change is held to have changed. */
const changed = async (data: object, originalDoc: object): Promise<unknown> => {
  const req = { context: {} }
  await note?.({ data, originalDoc: { id: 1, ...originalDoc }, operation: 'update', req } as never)
  return req.context
}

const fields = (...names: string[]) => ({ 'duka.account-changes': { id: '1', fields: names } })

it('holds a form that is saved as it was for no other way in', async () => {
  const row = { email: 'a@b.example', enableAPIKey: null, apiKey: null }
  expect(await changed({ email: 'a@b.example', enableAPIKey: false, apiKey: '' }, row)).toEqual(fields())
  expect(await changed({ name: 'Asha' }, row)).toEqual(fields())
})

it('notices an address, a password, and a key of an API that comes, changes or goes', async () => {
  const row = { email: 'a@b.example', enableAPIKey: true, apiKey: 'one' }
  expect(await changed({ email: 'c@d.example', password: 'x' }, row)).toEqual(fields('email', 'password'))
  expect(await changed({ apiKey: 'two' }, row)).toEqual(fields('apiKey'))
  expect(await changed({ apiKey: null, enableAPIKey: false }, row)).toEqual(fields('apiKey', 'enableAPIKey'))
})
