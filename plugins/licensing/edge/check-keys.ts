import type { Payload } from 'payload'
import { error, type Check } from '../../platform/checks.ts'
import { keyringOf, slugOf } from '../../platform/registry.ts'

interface Sealed {
  keyHint: string
  keyCipher: string
}

const firstBy = async (payload: Payload, sort: string): Promise<Sealed[]> => {
  const { docs } = await payload.db.find<Sealed>({
    collection: slugOf(payload, 'licenses'),
    sort,
    limit: 1,
    pagination: false,
  })
  return docs
}

/** Whether this keyring is the one that sealed the license keys: the oldest and the newest are opened. */
export const checkKeys: Check = {
  name: 'licensing.keys-open',
  run: async (payload) => {
    const sealed = [...(await firstBy(payload, 'id')), ...(await firstBy(payload, '-id'))]
    const closed = sealed.filter(({ keyCipher }) => {
      try {
        keyringOf(payload).decrypt('license-key', keyCipher)
        return false
      } catch (cause) {
        return cause instanceof Error
      }
    })
    if (closed.length === 0) return []
    const names = [...new Set(closed.map(({ keyHint }) => keyHint))].join(', ')
    const fix = 'Bring the DUKA_KEYRING of this database back from the backup: buyers cannot see their keys.'
    return [error(`License keys do not open with this keyring: ${names}`, fix)]
  },
}
