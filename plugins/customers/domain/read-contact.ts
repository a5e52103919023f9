import { fail, ok } from '../../kernel/result.ts'
import type { CustomersService } from '../contract.ts'
import { readEmail } from './read-email.ts'
import { readPhone } from './read-phone.ts'

const given = (text: string | null | undefined): string | null => (text?.trim() ? text : null)

/** What a person typed into the checkout, in the spelling by which we know people. */
export const readContact: CustomersService['readContact'] = (typed, defaultCountry) => {
  const [typedEmail, typedPhone] = [given(typed.email), given(typed.phone)]
  if (typedEmail === null && typedPhone === null) return fail('CONTACT_REQUIRED')
  const email = typedEmail === null ? null : readEmail(typedEmail)
  if (typedEmail !== null && email === null) return fail('BAD_EMAIL')
  const phone = typedPhone === null ? null : readPhone(typedPhone, defaultCountry)
  if (typedPhone !== null && phone === null) return fail('BAD_PHONE')
  return ok({ email, phone })
}
