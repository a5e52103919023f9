import type { Locale } from '../kernel/locale.ts'

const group = (en: string, sw: string): Record<Locale, string> => ({ en, sw })

/** The headings of the admin's navigation, in the words of a shopkeeper. */
export const adminGroup = {
  catalog: group('Catalog', 'Bidhaa'),
  sales: group('Sales', 'Mauzo'),
  people: group('People', 'Watu'),
  access: group('Licenses & downloads', 'Leseni na upakuaji'),
  system: group('System', 'Mfumo'),
} as const
