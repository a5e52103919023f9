import type { Locale } from '../../kernel/locale.ts'

interface Dialog {
  act: string
  heading: string
  body: string
  done: string
}

interface SecurityTexts {
  title: string
  intro: string
  /** On one's own account page. */
  card: string
  cardLink: string
  /** The same, where the heading has said it. */
  open: string
  unread: string
  again: string
  factor: {
    title: string
    since: (date: string) => string
    none: string
    another: Dialog
    codesTitle: string
    codesLeft: (count: number) => string
    fewLeft: string
    renew: Dialog
    ask: string
    code: string
    codeHint: string
    kept: string
  }
  devices: {
    title: string
    none: string
    unknown: string
    on: (browser: string, os: string) => string
    seen: (first: string, last: string) => string
    thisOne: string
    blocked: string
    noSessions: string
    session: (since: string, last: string, until: string) => string
    remembered: string
    end: Dialog
    endAll: Dialog
    endOthers: Dialog
    block: Dialog
    unblock: Dialog
  }
  locks: {
    title: string
    none: string
    wrong: (count: number, last: string) => string
    until: (date: string) => string
    times: (count: number) => string
    known: string
    byName: string
  }
  cancel: string
}

const en: SecurityTexts = {
  title: 'Your security',
  intro: 'How you sign in, and where you are signed in now.',
  card: 'Authenticator, recovery codes, and the browsers in which you are signed in.',
  cardLink: 'Your security',
  open: 'Open',
  unread: 'This could not be read.',
  again: 'Try again',
  factor: {
    title: 'Authenticator',
    since: (date) => `In use since ${date}.`,
    none: 'None yet. An owner of the shop can make a link with which one is set up.',
    another: {
      act: 'Use another one',
      heading: 'Use another authenticator?',
      body: 'You scan a new picture next. The one of now works until a code of the new one is confirmed.',
      done: '',
    },
    codesTitle: 'Recovery codes',
    codesLeft: (count) => (count === 1 ? 'One is left.' : `${String(count)} are left.`),
    fewLeft: 'Make new ones before you need them.',
    renew: {
      act: 'Make new ones',
      heading: 'Make ten new recovery codes?',
      body: 'Those of before open nothing any more.',
      done: 'These are your recovery codes now.',
    },
    ask: 'For this, show once more that it is you.',
    code: 'Code of your authenticator',
    codeHint: 'Six digits. Wait for the next one if you have just used it.',
    kept: 'Done',
  },
  devices: {
    title: 'Browsers and sessions',
    none: 'No browser has signed in yet.',
    unknown: 'Unknown browser',
    on: (browser, os) => `${browser} on ${os}`,
    seen: (first, last) => `First seen ${first}, last seen ${last}.`,
    thisOne: 'This browser',
    blocked: 'Blocked',
    noSessions: 'Not signed in.',
    session: (since, last, until) => `Signed in ${since}, last seen ${last}, until ${until}`,
    remembered: 'remembered',
    end: {
      act: 'Sign out',
      heading: 'End this session?',
      body: 'Whoever uses it is signed out at once.',
      done: 'The session is ended.',
    },
    endAll: {
      act: 'Sign out everywhere',
      heading: 'End all sessions?',
      body: 'This person is signed out in every browser at once.',
      done: 'All sessions are ended.',
    },
    endOthers: {
      act: 'Sign out everywhere else',
      heading: 'End all other sessions?',
      body: 'You stay signed in here. Every other browser is signed out at once.',
      done: 'All other sessions are ended.',
    },
    block: {
      act: 'Block',
      heading: 'Block this browser?',
      body: 'Its sessions end at once, and this account cannot sign in with it until it is let in again.',
      done: 'The browser is blocked.',
    },
    unblock: {
      act: 'Let in again',
      heading: 'Let this browser in again?',
      body: 'This account can sign in with it again. It asks for a code as always.',
      done: 'The browser may sign in again.',
    },
  },
  locks: {
    title: 'Wrong codes',
    none: 'Nobody has typed a wrong code for this account.',
    wrong: (count, last) => `Counted now: ${String(count)}, the newest ${last}.`,
    until: (date) => `Locked until ${date}`,
    times: (count) => (count === 1 ? 'Locked once so far.' : `Locked ${String(count)} times so far.`),
    known: 'In a browser that had signed in before',
    byName: 'With the name, in browsers that nobody knows',
  },
  cancel: 'Cancel',
}

const sw: SecurityTexts = {
  title: 'Usalama wako',
  intro: 'Namna unavyoingia, na mahali ulipoingia sasa.',
  card: 'Programu ya misimbo, misimbo ya akiba, na vivinjari ulivyoingia navyo.',
  cardLink: 'Usalama wako',
  open: 'Fungua',
  unread: 'Haikuweza kusomwa.',
  again: 'Jaribu tena',
  factor: {
    title: 'Programu ya misimbo',
    since: (date) => `Inatumika tangu ${date}.`,
    none: 'Bado hakuna. Mmiliki wa duka anaweza kutengeneza kiungo cha kuiweka.',
    another: {
      act: 'Tumia nyingine',
      heading: 'Utumie programu nyingine ya misimbo?',
      body: 'Utaskani picha mpya. Ya sasa inaendelea kufanya kazi hadi msimbo wa mpya uthibitishwe.',
      done: '',
    },
    codesTitle: 'Misimbo ya akiba',
    codesLeft: (count) => (count === 1 ? 'Umebaki mmoja.' : `Imebaki ${String(count)}.`),
    fewLeft: 'Tengeneza mipya kabla hujaihitaji.',
    renew: {
      act: 'Tengeneza mipya',
      heading: 'Utengeneze misimbo kumi mipya ya akiba?',
      body: 'Ile ya awali haitafungua tena chochote.',
      done: 'Hii ndiyo misimbo yako ya akiba sasa.',
    },
    ask: 'Kwa hili, thibitisha tena kwamba ni wewe.',
    code: 'Msimbo wa programu yako',
    codeHint: 'Tarakimu sita. Kama umeshautumia, subiri unaofuata.',
    kept: 'Tayari',
  },
  devices: {
    title: 'Vivinjari na vipindi',
    none: 'Hakuna kivinjari kilichoingia bado.',
    unknown: 'Kivinjari kisichojulikana',
    on: (browser, os) => `${browser} kwenye ${os}`,
    seen: (first, last) => `Kilionekana mara ya kwanza ${first}, mara ya mwisho ${last}.`,
    thisOne: 'Kivinjari hiki',
    blocked: 'Kimezuiwa',
    noSessions: 'Hakijaingia.',
    session: (since, last, until) => `Kiliingia ${since}, kilionekana ${last}, hadi ${until}`,
    remembered: 'kinakumbukwa',
    end: {
      act: 'Toa',
      heading: 'Ufunge kipindi hiki?',
      body: 'Anayekitumia anatolewa mara moja.',
      done: 'Kipindi kimefungwa.',
    },
    endAll: {
      act: 'Toa kila mahali',
      heading: 'Ufunge vipindi vyote?',
      body: 'Mtu huyu anatolewa kwenye kila kivinjari mara moja.',
      done: 'Vipindi vyote vimefungwa.',
    },
    endOthers: {
      act: 'Toka kwingine kote',
      heading: 'Ufunge vipindi vingine vyote?',
      body: 'Hapa unabaki umeingia. Vivinjari vingine vyote vinatolewa mara moja.',
      done: 'Vipindi vingine vyote vimefungwa.',
    },
    block: {
      act: 'Zuia',
      heading: 'Ukizuie kivinjari hiki?',
      body: 'Vipindi vyake vinafungwa mara moja, na akaunti hii haiwezi kuingia nacho hadi kiruhusiwe tena.',
      done: 'Kivinjari kimezuiwa.',
    },
    unblock: {
      act: 'Ruhusu tena',
      heading: 'Ukiruhusu kivinjari hiki tena?',
      body: 'Akaunti hii inaweza kuingia nacho tena. Kitaomba msimbo kama kawaida.',
      done: 'Kivinjari kimeruhusiwa kuingia tena.',
    },
  },
  locks: {
    title: 'Misimbo isiyo sahihi',
    none: 'Hakuna aliyeandika msimbo usio sahihi kwa akaunti hii.',
    wrong: (count, last) => `Iliyohesabiwa sasa: ${String(count)}, wa mwisho ${last}.`,
    until: (date) => `Imefungwa hadi ${date}`,
    times: (count) => (count === 1 ? 'Imefungwa mara moja.' : `Imefungwa mara ${String(count)}.`),
    known: 'Kwenye kivinjari kilichowahi kuingia',
    byName: 'Kwa jina, kwenye vivinjari visivyojulikana',
  },
  cancel: 'Ghairi',
}

export const securityTexts: Record<Locale, SecurityTexts> = { en, sw }
