import type { CustomersService } from '../contract.ts'

export const hold: CustomersService['hold'] = async ({ tx }, customerId) => {
  await tx.lock('customers', customerId)
}
