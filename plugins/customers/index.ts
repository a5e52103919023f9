import type { Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { joinRoom } from '../platform/join-room.ts'
import { Customers } from './contract.ts'
import { resolveBuyer } from './edge/resolve-buyer.ts'
import { sessionOperations } from './edge/session-operations.ts'
import { customerLinks, customerSessions, sessionScopes } from './schema/sessions.ts'
import { customers as customersCollection } from './schema/customers.ts'
import { customersService } from './service/customers-service.ts'

/** Buyers: how they are reached, and the browsers that they use. */
export const customers =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'customers',
      collections: [customersCollection, customerSessions, sessionScopes, customerLinks],
      operations: sessionOperations,
      actors: { buyer: resolveBuyer },
      needs: [Audit],
      provides: [{ port: Customers, service: customersService }],
    })
