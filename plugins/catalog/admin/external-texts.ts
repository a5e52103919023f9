import type { Locale } from '../../kernel/locale.ts'

interface ExternalTexts {
  /** In lists, instead of a hash. */
  failed: string
  /** Why a file of another server is not measured, by the code that is kept with it. */
  reasons: Record<string, string>
  again: string
}

/** What the panel says of files on the servers of others. */
export const externalTexts: Record<Locale, ExternalTexts> = {
  en: {
    failed: 'Not measured',
    reasons: {
      EXTERNAL_REFUSED:
        'The shop may not ask this address: it leads, by its name or a redirect, where no file is taken from.',
      EXTERNAL_UNREACHABLE: 'The other server did not send this file whole. The shop tries again by itself.',
      EXTERNAL_NO_LENGTH: 'The other server does not say how long this file is, or packs it on the way.',
      EXTERNAL_CHANGED:
        'The other server sends another content now than the one that was measured, so buyers get nothing. Saved again, it is measured anew, and buyers get what lies there then: look at it first.',
      FILE_TOO_LARGE: 'This file is larger than the shop takes.',
    },
    again: 'Save it again to try at once. Until it is measured no release with it can be published.',
  },
  sw: {
    failed: 'Halijapimwa',
    reasons: {
      EXTERNAL_REFUSED:
        'Duka haliruhusiwi kuuliza anwani hii: jina lake au uelekezaji wake unafika mahali pasipochukuliwa faili.',
      EXTERNAL_UNREACHABLE: 'Seva nyingine haikutuma faili hili zima. Duka hujaribu tena lenyewe.',
      EXTERNAL_NO_LENGTH: 'Seva nyingine haisemi ukubwa wa faili hili, au hulifunga njiani.',
      EXTERNAL_CHANGED:
        'Seva nyingine sasa inatuma maudhui tofauti na yaliyopimwa, kwa hiyo wanunuzi hawapati chochote. Likihifadhiwa tena, litapimwa upya, na wanunuzi watapata kilichopo hapo wakati huo: litazame kwanza.',
      FILE_TOO_LARGE: 'Faili hili ni kubwa kuliko duka linavyopokea.',
    },
    again:
      'Lihifadhi tena ili kujaribu sasa hivi. Hadi lipimwe, toleo lenye faili hili haliwezi kuchapishwa.',
  },
}
