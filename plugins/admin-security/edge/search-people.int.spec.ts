import { expect, it } from '@jest/globals'
import { as, boot, rest, type Caller } from '../../platform/testing/index.ts'

const { payload } = await boot()
const admin = await as(payload, 'admin')
const editor = await as(payload, 'editor')

interface Found {
  docs?: { id: number; userId: string; person: string }[]
  totalDocs?: number
}

const find = (caller: Caller, query: string, path = '') =>
  rest(payload, caller)<Found>('GET', `/api/staff-members${path}?${query}`)

const listed = (text: string): string =>
  (['person', 'signInName'] as const)
    .map((name, at) => `where[or][${String(at)}][${name}][like]=${encodeURIComponent(text)}`)
    .join('&')

it('finds somebody in the list by name and by address', async () => {
  const name = editor.email.replace(/@.*/, '')
  for (const text of [editor.email, editor.email.toUpperCase(), name, name.slice(2)]) {
    const { json } = await find(admin, listed(text))
    expect(json.docs?.map(({ userId }) => userId)).toEqual([String(editor.user.id)])
  }
  expect((await find(admin, listed('nobody-at-all'))).json.docs).toEqual([])
  expect((await find(admin, listed(''))).json.docs?.length).toBeGreaterThan(1)
})

it('keeps what is asked besides, also where it counts', async () => {
  const asked = `where[person][contains]=${encodeURIComponent(editor.email)}`
  expect((await find(admin, `${asked}&where[role][equals]=editor`)).json.totalDocs).toBe(1)
  expect((await find(admin, `${asked}&where[role][equals]=viewer`)).json.totalDocs).toBe(0)
  expect((await find(admin, asked, '/count')).json.totalDocs).toBe(1)
})

it('is what many are changed and deleted by at once, too', async () => {
  const [first, second] = [await as(payload, 'viewer'), await as(payload, 'viewer')]
  const all = await find(admin, 'limit=100')
  const chosen = `where[and][0][id][in]=${(all.json.docs ?? []).map(({ id }) => String(id)).join(',')}`
  const called = (email: string) => `${chosen}&where[and][1][person][like]=${encodeURIComponent(email)}`
  const changed = await rest(payload, admin)<Found>('PATCH', `/api/staff-members?${called(first.email)}`, {
    body: { status: 'locked' },
  })
  expect(changed.json.docs?.map(({ userId }) => userId)).toEqual([String(first.user.id)])
  const gone = await rest(payload, admin)<Found>('DELETE', `/api/staff-members?${called(second.email)}`)
  expect(gone.json.docs?.map(({ userId }) => userId)).toEqual([String(second.user.id)])
  expect((await find(admin, listed(first.email))).json.totalDocs).toBe(1)
})

it('tells nobody whose list it is not whether somebody is called so', async () => {
  for (const caller of [{}, editor])
    expect((await find(caller, listed(editor.email))).json.docs ?? []).toEqual([])
})
