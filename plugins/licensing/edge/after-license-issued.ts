import { ok } from '../../kernel/result.ts'
import { subscriber, type Subscriber } from '../../platform/outbox/subscriber.ts'
import { resolve } from '../../platform/registry.ts'
import { tellSiteHooks } from '../../platform/run-site-hooks.ts'
import type { SiteHook } from '../../platform/site-hook.ts'
import { transact } from '../../platform/transaction.ts'
import { licenseIssued, Licensing } from '../contract.ts'
import type { LicenseIssuedFacts } from '../service/site-hooks.ts'

/** Tells the site's own code of a new license. Nobody subscribes where there is none: no delivery is written then. */
export const afterLicenseIssued = (hooks: SiteHook<LicenseIssuedFacts>[]): Subscriber[] =>
  hooks.length === 0
    ? []
    : [
        subscriber(
          'licensing.after-license-issued',
          licenseIssued,
          async (ctx, { licenseId }, { eventId }) => {
            const license = await transact(ctx, async (inside) =>
              ok(await resolve(ctx.payload, Licensing).load(inside, licenseId)),
            )
            if (!license.ok || !license.value) throw new Error(`License ${String(licenseId)} is not there`)
            const facts = { eventId, license: license.value }
            await tellSiteHooks(ctx, { name: 'afterLicenseIssued', hooks }, facts)
          },
          'site',
        ),
      ]
