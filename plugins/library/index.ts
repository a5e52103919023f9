import type { Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { Catalog } from '../catalog/contract.ts'
import { Customers, Returning } from '../customers/contract.ts'
import { Downloads } from '../downloads/contract.ts'
import { Licensing } from '../licensing/contract.ts'
import { Payments } from '../payments/contract.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { Site } from '../site/contract.ts'
import {
  codeApproved,
  codeRequested,
  linkApproved,
  linkRequested,
  numberClosed,
  ownerWarned,
} from './contract.ts'
import { libraryOperations } from './edge/library-operations.ts'
import { linkOperations } from './edge/link-operations.ts'
import { onLinkRequested } from './edge/on-link-requested.ts'
import { returnSubscribers } from './edge/on-return.ts'
import { returnOperations } from './edge/return-operations.ts'
import { whyOperation } from './edge/why-operation.ts'

/** What a buyer owns, seen and reached. */
export const library =
  (given: RoomOptions = {}): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'library',
      options: splitOptions('library', given).room,
      operations: [...libraryOperations, ...linkOperations, ...returnOperations, whyOperation],
      events: [linkRequested, linkApproved, codeRequested, codeApproved, numberClosed, ownerWarned],
      subscribers: [onLinkRequested, ...returnSubscribers],
      needs: [Audit, Catalog, Customers, Downloads, Licensing, Payments, Returning, Site],
    })
