import type { Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { Customers, Returning } from './contract.ts'
import { staffOperations } from './edge/forgive-operation.ts'
import { forgetTries } from './edge/forget-tries.ts'
import { resolveBuyer } from './edge/resolve-buyer.ts'
import { sessionOperations } from './edge/session-operations.ts'
import { readOptions, type CustomersOptions } from './options.ts'
import { contactLocks, customerCodes } from './schema/returning.ts'
import { customerLinks, customerSessions, sessionScopes } from './schema/sessions.ts'
import { customers as customersCollection } from './schema/customers.ts'
import { customersService } from './service/customers-service.ts'
import { returningService } from './service/returning-service.ts'

/** Buyers: how they are reached, and the browsers that they use. */
export const customers = (given: CustomersOptions & RoomOptions = {}): Plugin => {
  const { room, own } = splitOptions('customers', given)
  const returning = returningService(readOptions(own))
  return (config: Config): Config =>
    joinRoom(config, {
      name: 'customers',
      options: room,
      collections: [
        customersCollection,
        customerSessions,
        sessionScopes,
        customerLinks,
        contactLocks,
        customerCodes,
      ],
      operations: [...sessionOperations, ...staffOperations],
      actors: { buyer: resolveBuyer },
      needs: [Audit],
      sweepers: [forgetTries],
      provides: [
        { port: Customers, service: customersService },
        { port: Returning, service: returning },
      ],
    })
}
