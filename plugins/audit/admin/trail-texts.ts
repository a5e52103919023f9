import type { Locale } from '../../kernel/locale.ts'
import type { ActionGroup, EntryWeight, TrailRow } from '../contract.ts'

interface TrailTexts {
  title: string
  intro: string
  filters: string
  who: string
  whoHint: string
  what: string
  everything: string
  allOf: (group: string) => string
  groups: Record<ActionGroup, string>
  on: string
  anyThing: string
  onId: string
  outcome: string
  anyOutcome: string
  outcomes: Record<TrailRow['outcome'], string>
  from: string
  until: string
  show: string
  clear: string
  weights: Record<EntryWeight, string>
  columns: { at: string; action: string; who: string; what: string }
  kinds: Record<TrailRow['actorKind'], string>
  byLink: (name: string) => string
  nothing: string
  details: { action: string; number: string; actor: string; on: string; address: string; browser: string }
  openThing: string
  onlyThem: string
  people: (names: string) => string
  morePeople: string
  nobody: string
  none: string
  empty: string
  failed: string
  pages: string
  newest: string
  newer: string
  older: string
  export: { csv: string; jsonl: string; busy: string; failed: string }
  history: { title: string; none: string; all: string; loading: string; failed: string }
}

const en: TrailTexts = {
  title: 'Audit trail',
  intro: 'Who did what, and what came of it. Entries are never changed and never deleted by hand.',
  filters: 'What to look for',
  who: 'By whom',
  whoHint: 'Name or e-mail of a staff member, or an id',
  what: 'What happened',
  everything: 'Everything',
  allOf: (group) => `All: ${group}`,
  groups: {
    'sign-ins': 'Sign-ins',
    money: 'Money',
    licenses: 'Licenses',
    downloads: 'Downloads',
    staff: 'Staff',
    catalog: 'Catalog',
    shop: 'Shop',
  },
  on: 'On what',
  anyThing: 'Anything',
  onId: 'Its id',
  outcome: 'Outcome',
  anyOutcome: 'Any',
  outcomes: { done: 'Done', refused: 'Refused' },
  from: 'From',
  until: 'Until',
  show: 'Show',
  clear: 'Clear',
  weights: { failure: 'failure', notice: 'notice', success: 'success', plain: 'entry' },
  columns: { at: 'When', action: 'What happened', who: 'Who', what: 'On what' },
  kinds: { staff: 'Staff', buyer: 'Buyer', stranger: 'Stranger', system: 'The shop' },
  byLink: (name) => `By the link of ${name}`,
  nothing: '—',
  details: {
    action: 'Action',
    number: 'Number of the entry',
    actor: 'By',
    on: 'On',
    address: 'Address (pseudonym)',
    browser: 'Browser',
  },
  openThing: 'Open',
  onlyThem: 'Only these entries',
  people: (names) => `Entries by ${names}`,
  morePeople:
    'More people are called so; what they did is left out here. Write more of the name, or an e-mail address.',
  nobody: 'Nobody who runs the shop is called so. An id such as users:7 finds people who are gone.',
  none: 'Nothing in the trail is like that.',
  empty: 'Nothing has happened yet.',
  failed: 'The database took too long, or did not answer. Look for less: a shorter time, or one action.',
  pages: 'Pages of the trail',
  newest: 'Newest',
  newer: 'Newer',
  older: 'Older',
  export: {
    csv: 'Export as CSV',
    jsonl: 'Export as JSON lines',
    busy: 'Exporting …',
    failed: 'The file could not be fetched whole. Try it once more.',
  },
  history: {
    title: 'History',
    none: 'Nothing yet.',
    all: 'All of it in the audit trail',
    loading: 'Looking …',
    failed: 'The history could not be read.',
  },
}

const sw: TrailTexts = {
  title: 'Rekodi za ukaguzi',
  intro: 'Nani alifanya nini, na matokeo yake. Rekodi hazibadilishwi wala kufutwa kwa mkono.',
  filters: 'Tafuta nini',
  who: 'Na nani',
  whoHint: 'Jina au barua pepe ya mfanyakazi, au namba',
  what: 'Kilichotokea',
  everything: 'Yote',
  allOf: (group) => `Zote: ${group}`,
  groups: {
    'sign-ins': 'Kuingia',
    money: 'Fedha',
    licenses: 'Leseni',
    downloads: 'Upakuaji',
    staff: 'Wafanyakazi',
    catalog: 'Bidhaa',
    shop: 'Duka',
  },
  on: 'Kuhusu',
  anyThing: 'Chochote',
  onId: 'Namba yake',
  outcome: 'Matokeo',
  anyOutcome: 'Yoyote',
  outcomes: { done: 'Imefanyika', refused: 'Imekataliwa' },
  from: 'Kuanzia',
  until: 'Hadi',
  show: 'Onyesha',
  clear: 'Ondoa',
  weights: { failure: 'imeshindikana', notice: 'angalizo', success: 'imefanikiwa', plain: 'rekodi' },
  columns: { at: 'Lini', action: 'Kilichotokea', who: 'Nani', what: 'Kuhusu' },
  kinds: { staff: 'Mfanyakazi', buyer: 'Mnunuzi', stranger: 'Mgeni', system: 'Duka' },
  byLink: (name) => `Kwa kiungo cha ${name}`,
  nothing: '—',
  details: {
    action: 'Kitendo',
    number: 'Namba ya rekodi',
    actor: 'Na',
    on: 'Kuhusu',
    address: 'Anwani (fumbo)',
    browser: 'Kivinjari',
  },
  openThing: 'Fungua',
  onlyThem: 'Rekodi hizi tu',
  people: (names) => `Rekodi za ${names}`,
  morePeople: 'Kuna watu zaidi wenye jina hilo; waliyofanya hayapo hapa. Andika jina zaidi, au barua pepe.',
  nobody: 'Hakuna anayeendesha duka kwa jina hilo. Namba kama users:7 hupata hata walioondoka.',
  none: 'Hakuna rekodi ya namna hiyo.',
  empty: 'Bado hakuna kilichotokea.',
  failed: 'Hifadhidata imechelewa au haikujibu. Punguza unachotafuta: muda mfupi, au kitendo kimoja.',
  pages: 'Kurasa za rekodi',
  newest: 'Mpya kabisa',
  newer: 'Mpya zaidi',
  older: 'Za zamani',
  export: {
    csv: 'Pakua kama CSV',
    jsonl: 'Pakua kama JSON lines',
    busy: 'Inapakua …',
    failed: 'Faili halikupatikana lote. Jaribu mara nyingine.',
  },
  history: {
    title: 'Historia',
    none: 'Bado hakuna.',
    all: 'Yote kwenye rekodi za ukaguzi',
    loading: 'Inaangalia …',
    failed: 'Historia haikuweza kusomwa.',
  },
}

export const trailTexts: Record<Locale, TrailTexts> = { en, sw }
