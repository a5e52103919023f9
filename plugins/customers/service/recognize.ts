import { isLocale, defaultLocale } from '../../kernel/locale.ts'
import type { Doc } from '../../platform/tx.ts'
import type { CustomersService, CustomerSnapshot } from '../contract.ts'

const snapshot = (doc: Doc<'customers'>): CustomerSnapshot => ({
  customerId: doc.id,
  email: doc.email ?? null,
  phone: doc.phone ?? null,
  locale: isLocale(doc.locale) ? doc.locale : defaultLocale,
})

/**
 * A phone number typed beside an e-mail is not kept on the customer, not even on a new one: whoever types a
 * stranger's number with an address of their own would otherwise collect what that stranger buys later.
 */
export const recognize: CustomersService['recognize'] = async ({ tx }, contact, locale) => {
  const unique = contact.email === null ? { phone: contact.phone } : { email: contact.email }
  const { doc } = await tx.insertOnce('customers', unique, { locale })
  return snapshot(doc)
}

export const loadCustomer: CustomersService['load'] = async ({ tx }, customerId) => {
  const doc = await tx.load('customers', customerId)
  return doc && snapshot(doc)
}

export const findByEmail: CustomersService['findByEmail'] = async ({ tx }, email) => {
  const doc = await tx.find('customers', { email: { equals: email } })
  return doc && snapshot(doc)
}

export const findByPhone: CustomersService['findByPhone'] = async ({ tx }, phone) => {
  const doc = await tx.find('customers', { phone: { equals: phone } })
  return doc && snapshot(doc)
}
