import type { Locale } from '../../kernel/locale.ts'

/** What happened to the way in of somebody who runs the shop. */
export type StaffNews =
  | 'code-changed'
  | 'code-reset'
  | 'locked'
  | 'new-browser'
  | 'owner'
  | 'owner-no-more'
  | 'recovery-renewed'
  | 'recovery-used'

interface NewsWords {
  /** To whom it happened. */
  subject: (shop: string) => string
  text: string
  /** To the owners, of somebody else. */
  otherSubject: (name: string) => string
  otherText: (name: string) => string
}

interface StaffWords {
  news: Record<StaffNews, NewsWords>
  notYou: string
  otherNot: string
  /** Of what others did: who owns the shop. */
  unexpected: string
  otherUnexpected: string
  account: string
  browser: string
  lockedFor: string
  when: string
  seeSecurity: string
  seeStaff: string
  reason: (shop: string) => string
  otherReason: (shop: string) => string
}

const en: StaffWords = {
  news: {
    locked: {
      subject: (shop) => `Your sign-in at ${shop} is locked for a while`,
      text: 'Wrong codes were typed for your name, so it is locked for a while. Nobody got in by them. If it was you, use a recovery code or a browser that you have signed in with before, or wait. If it was not you, there is nothing to do.',
      otherSubject: (name) => `The sign-in of ${name} is locked for a while`,
      otherText: (name) =>
        `Wrong codes were typed for the name of ${name}. Nobody got in by them. If it was ${name}, you can let them try again at once, on their page under Staff.`,
    },
    'new-browser': {
      subject: (shop) => `You signed in at ${shop} with a new browser`,
      text: 'Somebody with your name and your code has signed in with a browser that you have not used here before.',
      otherSubject: (name) => `${name} signed in with a new browser`,
      otherText: (name) => `${name} has signed in with a browser that they have not used here before.`,
    },
    'code-changed': {
      subject: (shop) => `You have another authenticator at ${shop}`,
      text: 'Your codes come from another authenticator now. The one before opens nothing any more.',
      otherSubject: (name) => `${name} has another authenticator`,
      otherText: (name) => `The codes of ${name} come from another authenticator now.`,
    },
    'code-reset': {
      subject: (shop) => `Your authenticator at ${shop} was taken away`,
      text: 'An owner of the shop has taken your authenticator and your recovery codes away, and has signed you out everywhere. You get in again by the link that they give you.',
      otherSubject: (name) => `The authenticator of ${name} was taken away`,
      otherText: (name) =>
        `An owner of the shop has taken the authenticator and the recovery codes of ${name} away, and has signed them out everywhere.`,
    },
    'recovery-renewed': {
      subject: (shop) => `You have new recovery codes at ${shop}`,
      text: 'Ten new recovery codes were made for your account. Those from before open nothing any more.',
      otherSubject: (name) => `${name} has new recovery codes`,
      otherText: (name) => `Ten new recovery codes were made for the account of ${name}.`,
    },
    'recovery-used': {
      subject: (shop) => `A recovery code of yours was used at ${shop}`,
      text: 'Somebody has signed in to your account with one of your recovery codes. It opens nothing any more. If your phone is lost, use another authenticator, and make new recovery codes.',
      otherSubject: (name) => `${name} signed in with a recovery code`,
      otherText: (name) =>
        `Somebody has signed in to the account of ${name} with a recovery code in place of their phone.`,
    },
    owner: {
      subject: (shop) => `You own ${shop} now`,
      text: 'Your account has the rank of an owner now: all of the shop, its money, its files and everybody who runs it.',
      otherSubject: (name) => `${name} owns the shop now`,
      otherText: (name) =>
        `The account of ${name} has the rank of an owner now: all of the shop, its money, its files and everybody who runs it, you too.`,
    },
    'owner-no-more': {
      subject: (shop) => `You own ${shop} no more`,
      text: 'Your account does not own the shop any more: its rank is lower now, or it may not enter.',
      otherSubject: (name) => `${name} owns the shop no more`,
      otherText: (name) =>
        `The account of ${name} does not own the shop any more: its rank is lower now, or it may not enter.`,
    },
  },
  notYou: 'If it was not you, end all other sessions on the page below and tell an owner of the shop.',
  otherNot: 'If you are not sure that it was them, ask them, and lock their account under Staff meanwhile.',
  unexpected: 'If you did not expect that, ask another owner of the shop.',
  otherUnexpected:
    'If you know nothing of it, ask the other owners, and lock the account under Staff meanwhile.',
  account: 'Account',
  browser: 'Browser',
  lockedFor: 'Locked for',
  when: 'When',
  seeSecurity: 'See your sessions',
  seeStaff: 'See who runs the shop',
  reason: (shop) => `You receive this mail because you have an account in the admin of ${shop}.`,
  otherReason: (shop) => `You receive this mail because you own ${shop}.`,
}

const sw: StaffWords = {
  news: {
    locked: {
      subject: (shop) => `Kuingia kwako kwenye ${shop} kumefungwa kwa muda`,
      text: 'Misimbo isiyo sahihi imeandikwa kwa jina lako, kwa hiyo limefungwa kwa muda. Hakuna aliyeingia kwa misimbo hiyo. Kama ulikuwa wewe, tumia msimbo wa akiba au kivinjari ulichowahi kuingilia, au subiri. Kama hukuwa wewe, huna la kufanya.',
      otherSubject: (name) => `Kuingia kwa ${name} kumefungwa kwa muda`,
      otherText: (name) =>
        `Misimbo isiyo sahihi imeandikwa kwa jina la ${name}. Hakuna aliyeingia kwa misimbo hiyo. Kama alikuwa ${name}, unaweza kumruhusu ajaribu tena sasa hivi, kwenye ukurasa wake chini ya Wafanyakazi.`,
    },
    'new-browser': {
      subject: (shop) => `Umeingia kwenye ${shop} kwa kivinjari kipya`,
      text: 'Mtu mwenye jina lako na msimbo wako ameingia kwa kivinjari ambacho hujawahi kukitumia hapa.',
      otherSubject: (name) => `${name} ameingia kwa kivinjari kipya`,
      otherText: (name) => `${name} ameingia kwa kivinjari ambacho hajawahi kukitumia hapa.`,
    },
    'code-changed': {
      subject: (shop) => `Una programu nyingine ya misimbo kwenye ${shop}`,
      text: 'Misimbo yako sasa inatoka kwenye programu nyingine ya misimbo. Ile ya awali haifungui chochote tena.',
      otherSubject: (name) => `${name} ana programu nyingine ya misimbo`,
      otherText: (name) => `Misimbo ya ${name} sasa inatoka kwenye programu nyingine ya misimbo.`,
    },
    'code-reset': {
      subject: (shop) => `Programu yako ya misimbo ya ${shop} imeondolewa`,
      text: 'Mmiliki wa duka ameondoa programu yako ya misimbo na misimbo yako ya akiba, na amekutoa kila mahali ulipokuwa umeingia. Utaingia tena kwa kiungo atakachokupa.',
      otherSubject: (name) => `Programu ya misimbo ya ${name} imeondolewa`,
      otherText: (name) =>
        `Mmiliki wa duka ameondoa programu ya misimbo na misimbo ya akiba ya ${name}, na amemtoa kila mahali alipokuwa ameingia.`,
    },
    'recovery-renewed': {
      subject: (shop) => `Una misimbo mipya ya akiba kwenye ${shop}`,
      text: 'Misimbo kumi mipya ya akiba imetengenezwa kwa akaunti yako. Ile ya awali haifungui chochote tena.',
      otherSubject: (name) => `${name} ana misimbo mipya ya akiba`,
      otherText: (name) => `Misimbo kumi mipya ya akiba imetengenezwa kwa akaunti ya ${name}.`,
    },
    'recovery-used': {
      subject: (shop) => `Msimbo wako wa akiba umetumika kwenye ${shop}`,
      text: 'Kuna aliyeingia kwenye akaunti yako kwa msimbo mmoja wa akiba. Msimbo huo haufungui chochote tena. Kama simu yako imepotea, tumia programu nyingine ya misimbo, na utengeneze misimbo mipya ya akiba.',
      otherSubject: (name) => `${name} ameingia kwa msimbo wa akiba`,
      otherText: (name) =>
        `Kuna aliyeingia kwenye akaunti ya ${name} kwa msimbo wa akiba badala ya simu yake.`,
    },
    owner: {
      subject: (shop) => `Sasa unamiliki ${shop}`,
      text: 'Akaunti yako sasa ina cheo cha mmiliki: duka lote, fedha zake, mafaili yake na kila anayeliendesha.',
      otherSubject: (name) => `${name} sasa anamiliki duka`,
      otherText: (name) =>
        `Akaunti ya ${name} sasa ina cheo cha mmiliki: duka lote, fedha zake, mafaili yake na kila anayeliendesha, ukiwemo wewe.`,
    },
    'owner-no-more': {
      subject: (shop) => `Humiliki tena ${shop}`,
      text: 'Akaunti yako haimiliki duka tena: cheo chake kimeshushwa, au hairuhusiwi kuingia.',
      otherSubject: (name) => `${name} hamiliki tena duka`,
      otherText: (name) =>
        `Akaunti ya ${name} haimiliki duka tena: cheo chake kimeshushwa, au hairuhusiwi kuingia.`,
    },
  },
  notYou:
    'Kama hukuwa wewe, funga vipindi vyako vingine vyote kwenye ukurasa ulio hapa chini, na umjulishe mmiliki wa duka.',
  otherNot:
    'Kama huna uhakika kwamba ni yeye, muulize, na wakati huo ifunge akaunti yake chini ya Wafanyakazi.',
  unexpected: 'Kama hukutarajia hivyo, muulize mmiliki mwingine wa duka.',
  otherUnexpected:
    'Kama huna habari nalo, waulize wamiliki wengine, na wakati huo ifunge akaunti hiyo chini ya Wafanyakazi.',
  account: 'Akaunti',
  browser: 'Kivinjari',
  lockedFor: 'Imefungwa kwa',
  when: 'Lini',
  seeSecurity: 'Tazama vipindi vyako',
  seeStaff: 'Tazama wanaoendesha duka',
  reason: (shop) => `Umepokea barua hii kwa sababu una akaunti kwenye paneli ya ${shop}.`,
  otherReason: (shop) => `Umepokea barua hii kwa sababu unamiliki ${shop}.`,
}

export const staffWords: Record<Locale, StaffWords> = { en, sw }
