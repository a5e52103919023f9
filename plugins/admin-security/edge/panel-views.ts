import type {
  AdminViewConfig,
  CollectionConfig,
  Config,
  CustomComponent,
  Field,
  Payload,
  PayloadComponent,
} from 'payload'
import { registryOf } from '../../platform/registry.ts'
import { offIn } from '../../platform/room-register.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'
import type { SignInMode } from '../contract.ts'
import { hasOwner } from '../service/has-owner.ts'
import { shopName } from '../service/shop-name.ts'
import { withoutPasswords } from './without-passwords.ts'

interface SignInOptions {
  signIn: SignInMode
  issuer?: string | undefined
}

const part = (file: string, name: string): string => adminPart('admin-security', file, name)

const isOn = (payload: Payload): boolean => !offIn(registryOf(payload)).has('admin-security')

/** The set brings commands for `payload`; a site that is composed by hand has scripts, as the reference shop does. */
const ownerCommand = ({ config }: Payload, email?: string): string => {
  if (config.bin.some(({ key }) => key === 'duka:owner'))
    return email === undefined ? 'npx payload duka:owner' : `npx payload duka:owner ${email}`
  return email === undefined ? 'npm run owner' : `npm run owner -- ${email}`
}

/** Payload's own word for a view that it has not been told about is its own name. */
const titled = (title: string): Pick<AdminViewConfig, 'meta'> => ({ meta: { title, description: title } })

/**
 * The address at which a forgotten password is mended. Payload draws its own form where one word and a token follow the
 * panel's path, whatever views there are, and that form signs in; so its mails carry one word more.
 */
const resetRoutes = (config: Config): { view: `/${string}`; route: `/${string}` } => {
  const view = config.admin?.routes?.reset ?? '/reset'
  return { view, route: `${view}/password` }
}

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>

const viewsOf = (config: Config, { issuer, signIn }: SignInOptions): Views => {
  const serverProps = { mode: signIn, isOn, hasOwner, ownerCommand, shopName: shopName(issuer) }
  const view = (file: string, name: string): PayloadComponent => ({ path: part(file, name), serverProps })
  return {
    login: { Component: view('login-view', 'LoginView') },
    createFirstUser: { Component: view('first-owner-view', 'FirstOwnerView') },
    ...(signIn === 'code' ? { forgot: { Component: view('forgot-view', 'NoPasswords') } } : {}),
    staffReset: {
      path: resetRoutes(config).view,
      Component: view('reset-view', 'ResetView'),
      ...titled('New password'),
    },
    staffJoin: {
      path: '/join',
      exact: true,
      Component: view('join-view', 'JoinView'),
      ...titled('Set up your sign-in'),
    },
    staffSecurity: {
      path: '/security',
      exact: true,
      Component: view('security-view', 'SecurityView'),
      ...titled('Your security'),
    },
  }
}

const ui = (name: string, file: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: part(file, component) } },
})

const withHead = (collection: CollectionConfig, head: CustomComponent): CollectionConfig => {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, beforeListTable: [...(components?.beforeListTable ?? []), head] },
    },
  }
}

const withList = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: {
        ...collection.admin?.components?.views,
        list: { Component: part('staff-list', 'StaffList') },
      },
    },
  },
})

/** The list of staff with its figures and invitations, and on each page what that person's sign-in is worth. */
export const staffAtDesk = (collection: CollectionConfig): CollectionConfig =>
  withHead(
    withList({
      ...collection,
      fields: [...collection.fields, ui('security', 'member-security', 'MemberSecurity')],
    }),
    part('staff-head', 'StaffHead'),
  )

/** The site's own admin users: the way to one's own security, and in a site without passwords the way to more people. */
const usersAtDesk = (collection: CollectionConfig, { signIn }: SignInOptions): CollectionConfig => {
  const linked = {
    ...collection,
    fields: [...collection.fields, ui('dukaSecurity', 'account-security', 'AccountSecurity')],
  }
  if (signIn !== 'code') return linked
  return withHead(withoutPasswords(linked), {
    path: part('staff-head', 'StaffHead'),
    clientProps: { isOfUsers: true },
  })
}

/** Puts the sign-in's own views into the panel. What the site has in their place stays. */
export const withPanelViews = (config: Config, options: SignInOptions): Config => {
  const adminSlug = config.admin?.user ?? 'users'
  const components = config.admin?.components
  return {
    ...config,
    collections: (config.collections ?? []).map((each) =>
      each.slug === adminSlug ? usersAtDesk(each, options) : each,
    ),
    admin: {
      ...config.admin,
      routes: { ...config.admin?.routes, reset: resetRoutes(config).route },
      components: {
        ...components,
        settingsMenu: [...(components?.settingsMenu ?? []), part('security-link', 'SecurityLink')],
        views: { ...viewsOf(config, options), ...components?.views },
      },
    },
  }
}
