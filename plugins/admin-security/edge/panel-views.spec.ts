import { expect, test } from '@jest/globals'
import type { CollectionConfig, Config } from 'payload'
import { bareConfig } from '../../platform/testing/bare-config.ts'
import { staffAtDesk, withPanelViews } from './panel-views.ts'

const users = ({ collections = [] }: Config): CollectionConfig | undefined =>
  collections.find(({ slug }) => slug === 'users')

const fieldNames = (config: Config) =>
  users(config)?.fields.flatMap((field) => ('name' in field ? [field.name] : []))

test('a view of the site’s own stays, and so do its addresses', () => {
  const login = { Component: '/my-login#Login' }
  const { admin } = withPanelViews(
    { ...bareConfig, admin: { components: { views: { login } }, routes: { account: '/me' } } },
    { signIn: 'code' },
  )
  expect(admin?.components?.views?.login).toBe(login)
  expect(admin?.components?.views?.createFirstUser).toBeDefined()
  expect(admin?.routes?.account).toBe('/me')
})

test('the mail of a forgotten password leads to a view of ours, under the site’s own word for it too', () => {
  for (const [reset, route] of [
    [undefined, '/reset/password'],
    ['/new', '/new/password'],
  ] as const) {
    const { admin } = withPanelViews(
      { ...bareConfig, admin: reset === undefined ? {} : { routes: { reset } } },
      { signIn: 'password-and-code' },
    )
    expect(admin?.routes?.reset).toBe(route)
    // Payload draws its own form where one word stands before the token.
    expect(route.split('/').length).toBeGreaterThan(2)
    expect(route.startsWith(`${admin?.components?.views?.staffReset?.path ?? ''}/`)).toBe(true)
  }
})

test('only a site without passwords has no form for one', async () => {
  const withPasswords = withPanelViews(bareConfig, { signIn: 'password-and-code' })
  expect(fieldNames(withPasswords)).not.toContain('password')
  expect(users(withPasswords)?.access?.create).toBeUndefined()
  expect(withPasswords.admin?.components?.views?.forgot).toBeUndefined()

  const without = withPanelViews(bareConfig, { signIn: 'code' })
  expect(fieldNames(without)).toContain('password')
  expect(await users(without)?.access?.create?.({} as never)).toBe(false)
  expect(without.admin?.components?.views?.forgot).toBeDefined()
})

test('what a list shows above itself is joined by ours, not replaced', () => {
  const list: CollectionConfig = {
    slug: 'staff-members',
    fields: [{ name: 'role', type: 'text' }],
    admin: {
      components: {
        beforeListTable: ['/mine#Mine'],
        views: { edit: { api: { Component: '/mine#Api' } } },
      },
    },
  }
  const atDesk = staffAtDesk(list)
  expect(atDesk.admin?.components?.beforeListTable).toHaveLength(2)
  expect(atDesk.fields).toHaveLength(2)
  expect(JSON.stringify(atDesk.admin?.components?.views)).toContain('StaffList')
  expect(atDesk.admin?.components?.views?.edit).toEqual({ api: { Component: '/mine#Api' } })
})
