import type { Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { runOperation } from '../platform/run-operation.ts'
import { sumRevenue } from './adapters/sum-revenue.ts'
import { Site } from './contract.ts'
import { expireSettings } from './edge/expire-settings.ts'
import { retryDeliveryOperation } from './edge/retry-delivery.ts'
import { shopSettings } from './schema/shop-settings.ts'
import { readOverview } from './service/shop-overview.ts'
import { shopFacts } from './service/shop-facts.ts'
import { takeSearch } from './service/take-search.ts'
import { adminPart } from '../platform/schema/admin-part.ts'

const overview = {
  path: adminPart('site', 'shop-overview', 'ShopOverview'),
  serverProps: { readOverview: readOverview(sumRevenue) },
}

const withOverview = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), overview],
    },
  },
})

/** The shop's name, voice and defaults. */
export const site =
  (given: RoomOptions = {}): Plugin =>
  (config: Config): Config =>
    joinRoom(withOverview(config), {
      name: 'site',
      options: splitOptions('site', given).room,
      globals: [{ ...shopSettings, hooks: { afterChange: [expireSettings] } }],
      operations: [runOperation(retryDeliveryOperation)],
      needs: [Audit],
      provides: [{ port: Site, service: { facts: shopFacts, takeSearch } }],
    })
