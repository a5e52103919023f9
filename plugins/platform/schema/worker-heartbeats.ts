import type { CollectionConfig } from 'payload'
import { machineAccess } from '../collection-access.ts'

/** One row for each kind of background process: when it last said that it lives. */
export const workerHeartbeats: CollectionConfig = {
  slug: 'worker-heartbeats',
  admin: { hidden: true },
  access: machineAccess('events.read'),
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'beatAt', type: 'date', required: true },
  ],
}
