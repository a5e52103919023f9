import type { Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { Catalog } from '../catalog/contract.ts'
import { Customers } from '../customers/contract.ts'
import { Licensing } from '../licensing/contract.ts'
import { Payments } from '../payments/contract.ts'
import { joinRoom } from '../platform/join-room.ts'
import { linkApproved, linkRequested } from './contract.ts'
import { libraryOperations } from './edge/library-operations.ts'
import { linkOperations } from './edge/link-operations.ts'
import { onLinkRequested } from './edge/on-link-requested.ts'

/** What a buyer owns, seen and reached. */
export const library =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'library',
      operations: [...libraryOperations, ...linkOperations],
      events: [linkRequested, linkApproved],
      subscribers: [onLinkRequested],
      needs: [Audit, Catalog, Customers, Licensing, Payments],
    })
