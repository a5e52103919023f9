import { registerDuka } from '../platform/instrument/register.ts'

export { registerDuka, type InstrumentOptions } from '../platform/instrument/register.ts'

/**
 * Next's `register`: `export { register } from 'duka/instrumentation'` is all that a site's `instrumentation.ts` needs. Links
 * then say how long a file is (programs load it in parts), downloads are counted when they are whole, and limits know
 * the address of a client. The site's own headers stay as they are.
 */
export const register = (): void => {
  if (process.env.NEXT_RUNTIME === 'nodejs') registerDuka()
}
