import type { CustomersService } from '../contract.ts'
import { readContact } from '../domain/read-contact.ts'
import { admitToOrder } from './admit-to-order.ts'
import { hold } from './hold.ts'
import { inspectLink } from './inspect-link.ts'
import { issueLink } from './issue-link.ts'
import { leave } from './leave.ts'
import { findByEmail, findByPhone, loadCustomer, recognize } from './recognize.ts'
import { redeemLink } from './redeem-link.ts'

export const customersService: CustomersService = {
  readContact,
  recognize,
  load: loadCustomer,
  hold,
  findByEmail,
  findByPhone,
  admitToOrder,
  issueLink,
  redeemLink,
  inspectLink,
  leave,
}
