import { z } from 'zod'
import type { AdminSecurityInput } from '../admin-security/options.ts'
import type { CatalogInput } from '../catalog/options.ts'
import type { CustomersOptions } from '../customers/options.ts'
import type { DownloadsConfig } from '../downloads/index.ts'
import { parseOptions } from '../kernel/parse-options.ts'
import type { LicensingConfig } from '../licensing/index.ts'
import type { PaymentsConfig } from '../payments/index.ts'
import type { RoomOptions } from '../platform/room.ts'

/** The options of each plugin under its name; `false` leaves a plugin out, with its tables. */
export interface DukaOptions {
  adminSecurity?: (AdminSecurityInput & RoomOptions) | false
  audit?: RoomOptions
  catalog?: CatalogInput & RoomOptions
  customers?: CustomersOptions & RoomOptions
  downloads?: (DownloadsConfig & RoomOptions) | false
  library?: RoomOptions | false
  licensing?: (LicensingConfig & RoomOptions) | false
  notifications?: RoomOptions | false
  payments?: PaymentsConfig & RoomOptions
  site?: RoomOptions
  /**
   * Who delivers mails, settles payments and sweeps: the site's own process (`here`), or a process that the site runs beside
   * it (`apart`). @default 'here'
   */
  worker?: 'apart' | 'here'
}

const options = z.record(z.string(), z.unknown()).optional()
const leaving = z.union([options, z.literal(false)])

/** What stands inside of each is read by the plugin itself. */
const schema = z.strictObject({
  adminSecurity: leaving,
  audit: options,
  catalog: options,
  customers: options,
  downloads: leaving,
  library: leaving,
  licensing: leaving,
  notifications: leaving,
  payments: options,
  site: options,
  worker: z.enum(['apart', 'here']).default('here'),
})

/** @throws at boot, in one line, when a name is none of the set's. */
export const assertOptions = (given: DukaOptions): void => {
  parseOptions('duka', schema, given as z.input<typeof schema>)
}
