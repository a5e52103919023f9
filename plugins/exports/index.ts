import type { Plugin } from 'payload'
import { adminSecurity } from '../admin-security/index.ts'
import { audit } from '../audit/index.ts'
import { catalog } from '../catalog/index.ts'
import { customers } from '../customers/index.ts'
import { downloads } from '../downloads/index.ts'
import { library } from '../library/index.ts'
import { licensing } from '../licensing/index.ts'
import { notifications } from '../notifications/index.ts'
import { payments } from '../payments/index.ts'
import { workerHere } from '../platform/worker/worker-here.ts'
import { site } from '../site/index.ts'
import { addCommands } from './commands/add-commands.ts'
import { assertOptions, type DukaOptions } from './options.ts'

export { ShopRefusal } from '../kernel/shop-refusal.ts'
export type { HookCall, SiteHook } from '../platform/site-hook.ts'
export type { DukaOptions } from './options.ts'
export type { CollectionOverride, RoomOptions } from '../platform/room.ts'

const unless = <T>(given: T | false | undefined, plugin: (options?: T) => Plugin): Plugin[] =>
  given === false ? [] : [plugin(given)]

const pluginsOf = (options: DukaOptions): Plugin[] => [
  audit(options.audit),
  ...unless(options.adminSecurity, adminSecurity),
  site(options.site),
  catalog(options.catalog),
  customers(options.customers),
  payments(options.payments),
  ...unless(options.licensing, licensing),
  ...unless(options.downloads, downloads),
  ...unless(options.library, library),
  ...unless(options.notifications, notifications),
  ...(options.worker === 'apart' ? [] : [workerHere]),
]

/**
 * The whole shop: every plugin of the set, each with its own options.
 * @throws in one line, when an option is wrong or a plugin is missing that another needs
 */
export const duka = (options: DukaOptions = {}): Plugin => {
  assertOptions(options)
  const plugins = pluginsOf(options)
  return async (incoming) => {
    let config = addCommands(incoming)
    for (const plugin of plugins) config = await plugin(config)
    return config
  }
}
