import { describe, expect, it } from '@jest/globals'
import { as, boot, enrolled, graphql } from '../../../plugins/platform/testing/index.ts'
import { doors, openSessions } from './doors.ts'

const { payload } = await boot()
const password = 'a-long-password'
// One for all doors: hashing a password takes its time.
const owner = await as(payload, 'owner', password)
const app = await enrolled(payload, owner)

describe('where a name and a code are asked for', () => {
  it.each(doors)('$name gives no session for a password, or for nothing', async ({ knock }) => {
    const before = await openSessions(payload)
    for (const brought of [{}, { password }, { password: 'a-wrong-password' }]) {
      const given = await knock(payload, owner, brought)
      expect({ brought, ...given }).toMatchObject({ brought, tokens: [], cookies: [] })
    }
    expect(await openSessions(payload)).toBe(before)
  })

  it('nothing but ours opens for a code', async () => {
    for (const { knock, name } of doors.filter((door) => !door.name.startsWith('our own'))) {
      const given = await knock(payload, owner, { password, code: app.code() })
      expect({ name, ...given }).toMatchObject({ name, tokens: [], cookies: [] })
    }
  })

  it('ours opens for a code, over GraphQL too', async () => {
    for (const { knock, name } of doors.filter((door) => door.name.startsWith('our own'))) {
      const somebody = await as(payload, 'owner')
      const own = await enrolled(payload, somebody)
      const given = await knock(payload, somebody, { code: own.code() })
      expect({ name, cookies: given.cookies.length }).toEqual({ name, cookies: 1 })
    }
    expect((await graphql(payload)('{ meUser { user { id } } }')).data).toMatchObject({
      meUser: { user: null },
    })
  })
})
