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
import type { DukaOptions } from './options.ts'

export type { DukaOptions } from './options.ts'

/** The whole shop: every plugin of the set, each with its own options. */
export const duka =
  (options: DukaOptions = {}): Plugin =>
  async (incoming) => {
    const plugins: Plugin[] = [
      audit(),
      adminSecurity(),
      site(),
      catalog(options.catalog),
      customers(options.customers),
      payments(options.payments),
      licensing(options.licensing),
      downloads(options.downloads),
      library(),
      notifications(),
      ...(options.worker === 'apart' ? [] : [workerHere]),
    ]
    let config = incoming
    for (const plugin of plugins) config = await plugin(config)
    return config
  }
