import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { customerLinks, customerSessions, sessionScopes } from './schema/sessions.ts'
import { customers as customersCollection } from './schema/customers.ts'

/** Buyers: how they are reached, and the browsers that they use. */
export const customers =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'customers',
      collections: [customersCollection, customerSessions, sessionScopes, customerLinks],
    })
