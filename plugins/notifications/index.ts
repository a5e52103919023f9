import type { Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { Catalog } from '../catalog/contract.ts'
import { Customers, Returning } from '../customers/contract.ts'
import { Downloads } from '../downloads/contract.ts'
import { Licensing } from '../licensing/contract.ts'
import { Payments } from '../payments/contract.ts'
import { Site } from '../site/contract.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { careSubscribers } from './edge/care-subscribers.ts'
import { releaseMailPlanned, releaseMailsDue } from './contract.ts'
import { licenseSubscribers } from './edge/license-subscribers.ts'
import { mailSubscribers } from './edge/mail-subscribers.ts'
import { releaseSubscribers } from './edge/release-subscribers.ts'
import { returningSubscribers } from './edge/returning-subscribers.ts'
import { seatSubscribers } from './edge/seat-subscribers.ts'
import { staffSubscribers } from './edge/staff-subscribers.ts'
import { testMailOperation } from './edge/test-mail-operation.ts'
import { mails } from './schema/mails.ts'

/** Mail on events. */
export const notifications =
  (given: RoomOptions = {}): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'notifications',
      options: splitOptions('notifications', given).room,
      collections: [mails],
      operations: [testMailOperation],
      events: [releaseMailsDue, releaseMailPlanned],
      subscribers: [
        ...mailSubscribers,
        ...licenseSubscribers,
        ...careSubscribers,
        ...returningSubscribers,
        ...seatSubscribers,
        ...releaseSubscribers,
        ...staffSubscribers,
      ],
      needs: [Audit, Catalog, Customers, Downloads, Licensing, Payments, Returning, Site],
    })
