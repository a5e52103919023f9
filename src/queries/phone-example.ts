import { getExampleNumber, isSupportedCountry } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'

/**
 * A mobile number as people write it, to show what is asked for.
 * @param country ISO 3166-1 alpha-2; undefined for one without phones of its own
 */
export const phoneExample = (country: string): string | undefined =>
  isSupportedCountry(country)
    ? // Kept on one line, also at the edge of a phone's screen.
      getExampleNumber(country, examples)?.formatInternational().replaceAll(' ', '\u00a0')
    : undefined
