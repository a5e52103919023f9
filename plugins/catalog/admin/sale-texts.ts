import type { Locale } from '../../kernel/locale.ts'

interface SaleTexts {
  /** Buyers see the product, and cannot buy it. */
  shown: string
  /** It is a draft: nobody waits for it yet. */
  planned: string
  obstacles: Record<'no-offer' | 'no-release', string>
  addOffer: string
  addRelease: string
}

/** What the panel says above a product that cannot be bought. */
export const saleTexts: Record<Locale, SaleTexts> = {
  en: {
    shown: 'Not for sale yet. The product is published, but nobody can buy it. It lacks:',
    planned: 'Before this product can be sold, it needs:',
    obstacles: {
      'no-offer': 'an offer that is for sale, with a price',
      'no-release': 'a published, stable release with files',
    },
    addOffer: 'Add an offer',
    addRelease: 'Add a release',
  },
  sw: {
    shown: 'Bado haiuzwi. Bidhaa imechapishwa, lakini hakuna anayeweza kuinunua. Inakosa:',
    planned: 'Kabla bidhaa hii haijauzwa, inahitaji:',
    obstacles: {
      'no-offer': 'ofa inayouzwa, yenye bei',
      'no-release': 'toleo imara lililochapishwa, lenye faili',
    },
    addOffer: 'Ongeza ofa',
    addRelease: 'Ongeza toleo',
  },
}
