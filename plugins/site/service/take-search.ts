import { perAddress, takeLimits } from '../../platform/limiter.ts'
import type { SiteService } from '../contract.ts'

/**
 * Each search and each later page of a list is looked up and drawn for one visitor alone. A person stays far below; the
 * address allows so many because whole mobile networks share one.
 */
export const takeSearch: SiteService['takeSearch'] = (ctx) =>
  takeLimits(ctx, 'site.search', [perAddress(ctx, { name: 'ip', tries: 300, seconds: 60 })])
