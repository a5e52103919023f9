import type { Locale } from '../../kernel/locale.ts'

/** What happened to a license, or to what its holder asked for. */
export type LicenseNews = 'flagged' | 'reset-approved' | 'reset-rejected' | 'review' | 'revoked' | 'suspended'

interface LicenseWords {
  subject: Record<LicenseNews, (title: string) => string>
  text: Record<LicenseNews, string>
  note: string
  viewLibrary: string
  product: string
  reason: (title: string) => string
  staffSubject: Record<'flagged' | 'review', (title: string) => string>
  staffText: Record<'flagged' | 'review', string>
  staffFound: string
  staffView: string
  staffReason: string
}

const en: LicenseWords = {
  subject: {
    suspended: (title) => `Your license for ${title} is on hold`,
    review: (title) => `Your license for ${title} is on hold`,
    flagged: (title) => `Is somebody else using your license for ${title}?`,
    revoked: (title) => `Your license for ${title} has ended`,
    'reset-approved': (title) => `You can download ${title} again`,
    'reset-rejected': (title) => `Your request for ${title}`,
  },
  text: {
    suspended:
      'The shop has put this license on hold. Until it opens it again, nothing can be downloaded with it.',
    review:
      'It was used from so many devices and places at once that it looks as if it had been passed on. So it is on hold, and nothing can be downloaded with it. If all of that was you, answer this mail or write to the shop: a person looks at it.',
    flagged:
      'It was used from many devices or places at once. If all of that was you, there is nothing to do. If not, tell the shop.',
    revoked: 'The shop has ended this license. Its files can no longer be downloaded.',
    'reset-approved':
      'The shop has opened your downloads anew. What you downloaded before is not counted any more.',
    'reset-rejected':
      'The shop did not open your downloads anew. They become free again one by one, as your library says.',
  },
  note: 'The shop writes',
  viewLibrary: 'See your library',
  product: 'Product',
  reason: (title) => `You receive this mail because you use a license for ${title}.`,
  staffSubject: {
    review: (title) => `A license for ${title} was suspended`,
    flagged: (title) => `A license for ${title} was flagged`,
  },
  staffText: {
    review:
      'Rules about abuse have suspended a license. Its owner was told. Look at it, and reactivate it if they were wrong.',
    flagged: 'Rules about abuse have flagged a license. It can be used as before.',
  },
  staffFound: 'Found',
  staffView: 'See the license',
  staffReason: 'You receive this mail because it is the support address of the shop.',
}

const sw: LicenseWords = {
  subject: {
    suspended: (title) => `Leseni yako ya ${title} imesimamishwa`,
    review: (title) => `Leseni yako ya ${title} imesimamishwa`,
    flagged: (title) => `Je, kuna mtu mwingine anayetumia leseni yako ya ${title}?`,
    revoked: (title) => `Leseni yako ya ${title} imefutwa`,
    'reset-approved': (title) => `Unaweza kupakua ${title} tena`,
    'reset-rejected': (title) => `Ombi lako kuhusu ${title}`,
  },
  text: {
    suspended:
      'Duka limesimamisha leseni hii. Hadi litakapoifungua tena, hakuna kinachoweza kupakuliwa kwa leseni hii.',
    review:
      'Imetumika kwenye vifaa na mahali pengi kwa wakati mmoja, kana kwamba imegawiwa kwa wengine. Kwa hiyo imesimamishwa, na hakuna kinachoweza kupakuliwa. Kama wote hao ulikuwa wewe, jibu barua hii au liandikie duka: mtu ataiangalia.',
    flagged:
      'Imetumika kwenye vifaa au mahali pengi kwa wakati mmoja. Kama wote hao ulikuwa wewe, huna la kufanya. Kama sivyo, liambie duka.',
    revoked: 'Duka limefuta leseni hii. Mafaili yake hayawezi kupakuliwa tena.',
    'reset-approved': 'Duka limekufungulia upakuaji upya. Ulichopakua awali hakihesabiwi tena.',
    'reset-rejected':
      'Duka halikufungua upakuaji upya. Nafasi zitapatikana tena moja baada ya nyingine, kama maktaba yako inavyoonyesha.',
  },
  note: 'Duka linaandika',
  viewLibrary: 'Tazama maktaba yako',
  product: 'Bidhaa',
  reason: (title) => `Umepokea barua hii kwa sababu unatumia leseni ya ${title}.`,
  staffSubject: {
    review: (title) => `Leseni ya ${title} imesimamishwa`,
    flagged: (title) => `Leseni ya ${title} imewekewa alama`,
  },
  staffText: {
    review:
      'Kanuni za matumizi mabaya zimesimamisha leseni. Mmiliki amejulishwa. Iangalie, na uifungue tena kama zimekosea.',
    flagged: 'Kanuni za matumizi mabaya zimeiwekea leseni alama. Inaweza kutumika kama kawaida.',
  },
  staffFound: 'Kilichoonekana',
  staffView: 'Tazama leseni',
  staffReason: 'Umepokea barua hii kwa sababu hii ni anwani ya msaada ya duka.',
}

export const licenseWords: Record<Locale, LicenseWords> = { en, sw }
