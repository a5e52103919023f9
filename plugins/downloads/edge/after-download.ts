import { subscriber, type Subscriber } from '../../platform/outbox/subscriber.ts'
import { tellSiteHooks } from '../../platform/run-site-hooks.ts'
import type { SiteHook } from '../../platform/site-hook.ts'
import { downloadCompleted } from '../contract.ts'
import { completedDownload } from '../service/completed-download.ts'
import type { DownloadedFacts } from '../service/site-hooks.ts'

/** Tells the site's own code of a download. Nobody subscribes where there is none: no delivery is written then. */
export const afterDownload = (hooks: SiteHook<DownloadedFacts>[]): Subscriber[] =>
  hooks.length === 0
    ? []
    : [
        subscriber(
          'downloads.after-download',
          downloadCompleted,
          async (ctx, { downloadId, licenseId, productId }, { eventId }) => {
            const download = await completedDownload(ctx, downloadId)
            if (!download.ok) throw new Error(`Download ${String(downloadId)} is not there`)
            const facts = { eventId, licenseId, productId, ...download.value }
            await tellSiteHooks(ctx, { name: 'afterDownload', hooks }, facts)
          },
          'site',
        ),
      ]
