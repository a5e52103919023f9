import type { MailWords } from './mail-words.ts'

type Sold = { offerName: string; licenseType: 'commercial' | 'personal' | 'team' }

const names = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase())

/** The license in words, with the offer's own name where that says more, and nothing said twice. */
export const licenseDetail = ({ offerName, licenseType }: Sold, words: MailWords): string => {
  const type = words.licenseTypes[licenseType]
  if (names(type, offerName)) return type
  return names(offerName, words.typeNames[licenseType]) ? offerName : `${offerName} · ${type}`
}
