import type { Payload } from 'payload'
import type { Role } from '../kernel/roles.ts'
import type { Id } from '../kernel/id.ts'
import type { TxCtx } from '../platform/context.ts'
import { port } from '../platform/registry.ts'

export interface AdminSecurityService {
  /** Gives a user of the admin collection a role, whatever it had. For set-up, not for requests. */
  appoint(ctx: TxCtx, userCollection: string, userId: Id, role: Role): Promise<void>
  /**
   * Makes a user of the admin collection an owner, whatever rank it had. For commands on the machine of the shop.
   * @returns whether there is a user with that address
   */
  appointOwner(payload: Payload, email: string): Promise<boolean>
}

export const AdminSecurity = port<AdminSecurityService>('admin-security')
