import { slugOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import type { AdminSecurityService, StaffContact } from '../contract.ts'
import { contactOf } from './contact-of.ts'
import { owning } from './owning.ts'
import { personOf } from '../../kernel/person.ts'

/** Enough for every shop; a mail to more than so many is told to nobody in earnest. */
const mostOwners = 50

/** Those who own the shop and may enter. */
export const owners: AdminSecurityService['owners'] = async (ctx) => {
  const { docs } = await ctx.payload.db.find<Doc<'staff-members'>>({
    collection: slugOf(ctx.payload, 'staff-members'),
    where: owning,
    sort: 'id',
    limit: mostOwners,
    pagination: false,
    req: ctx.req,
  })
  const contacts: StaffContact[] = []
  for (const member of docs) {
    const contact = await contactOf(ctx, personOf(member.userCollection, member.userId))
    if (contact) contacts.push(contact)
  }
  return contacts
}
