import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { ownDevicesShape } from '../../plugins/licensing/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { DevicesView } from '../ui/models/devices-view.ts'
import type { LibraryItemView } from '../ui/models/library-view.ts'
import { buyerCtx } from './buyer-ctx.ts'

/** Where programs run with a license; null where this browser may not manage it. */
export const devices = async (
  locale: Locale,
  { owned }: LibraryItemView,
): Promise<Omit<DevicesView, 'isFreed'> | null> => {
  const { id, isSeat } = owned.license
  if (isSeat) return null
  const found = await call(await buyerCtx(locale), ownDevicesShape, { licenseId: id })
  if (!found.ok) return null
  const { limit, used } = found.value
  return {
    licenseId: id,
    used,
    limit: limit ?? undefined,
    devices: found.value.devices.map(({ activationId, activatedAt, deviceName, lastSeenAt }) => ({
      activationId,
      name: deviceName ?? undefined,
      since: activatedAt,
      lastSeen: lastSeenAt,
    })),
  }
}
