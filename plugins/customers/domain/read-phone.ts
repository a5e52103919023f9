import { parsePhoneNumberFromString, isSupportedCountry } from 'libphonenumber-js/max'

/**
 * The one spelling of a phone number: E.164.
 * @param defaultCountry ISO 3166-1 alpha-2, for numbers typed without a country code
 * @returns null when no such number can exist, or when it has an extension, which no message reaches
 */
export const readPhone = (typed: string, defaultCountry: string): string | null => {
  const parsed = parsePhoneNumberFromString(typed.trim(), {
    extract: false,
    ...(isSupportedCountry(defaultCountry) ? { defaultCountry } : {}),
  })
  return parsed?.isValid() && !parsed.ext ? parsed.number : null
}
