import type { CatalogInput } from '../catalog/options.ts'
import type { CustomersOptions } from '../customers/options.ts'
import type { DownloadsInput } from '../downloads/options.ts'
import type { LicensingInput } from '../licensing/options.ts'
import type { PaymentsConfig } from '../payments/index.ts'

/** The options of each plugin, under its name. */
export interface DukaOptions {
  /**
   * Who delivers mails, settles payments and sweeps: the site's own process (`here`), or a process that the site runs beside
   * it (`apart`). @default 'here'
   */
  worker?: 'apart' | 'here'
  catalog?: CatalogInput
  customers?: CustomersOptions
  payments?: PaymentsConfig
  licensing?: LicensingInput
  downloads?: DownloadsInput
}
