import type { Locale } from '../../kernel/locale.ts'

/** What staff can do to a license. The name of the operation's path. */
export type DeskAction = 'suspend' | 'reactivate' | 'revoke' | 'flag' | 'clear-flag'

interface ActionTexts {
  act: string
  heading: string
  body: string
  done: string
}

interface DeskTexts {
  totals: Record<'all' | 'active' | 'suspended' | 'revoked' | 'flagged', string>
  search: string
  find: { label: string; hint: string; act: string; none: string }
  reason: string
  reasonHint: string
  reasonShort: string
  cancel: string
  flagged: (by: string, at: string) => string
  closed: Record<'suspended' | 'revoked', string>
  because: string
  unsent: string
  selected: (count: number) => string
  working: (done: number, of: number) => string
  some: (done: number, refused: number) => string
  actions: Record<DeskAction, ActionTexts>
  history: { title: string; none: string; all: string; at: string; by: string; file: string; status: string }
  statuses: Record<string, string>
  machine: Record<string, string>
  rule: (name: string) => string
}

const en: DeskTexts = {
  totals: {
    all: 'All licenses',
    active: 'Active',
    suspended: 'Suspended',
    revoked: 'Revoked',
    flagged: 'Flagged',
  },
  search: 'The search understands the last four characters of a key, an e-mail address, or a product.',
  find: {
    label: 'Whole key',
    hint: 'Kept out of the address of this page, unlike what is searched for.',
    act: 'Open its license',
    none: 'No license has this key.',
  },
  reason: 'Why?',
  reasonHint: 'For the shop’s own record; the owner does not see it.',
  reasonShort: 'Say it in three letters at least.',
  cancel: 'Leave it as it is',
  flagged: (by, at) => `Flagged by ${by} on ${at}`,
  closed: { suspended: 'This license is suspended', revoked: 'This license is revoked' },
  because: 'Reason',
  unsent: 'The shop could not be reached. Try it once more.',
  selected: (count) => (count === 1 ? '1 license chosen' : `${String(count)} licenses chosen`),
  working: (done, of) => `${String(done)} of ${String(of)} …`,
  some: (done, refused) =>
    refused === 0 ? `Done: ${String(done)}.` : `Done: ${String(done)}. Not possible: ${String(refused)}.`,
  actions: {
    suspend: {
      act: 'Suspend',
      heading: 'Suspend this license?',
      body: 'Nobody can use it or download with it until it is given back. Open downloads end.',
      done: 'The license is suspended.',
    },
    reactivate: {
      act: 'Give back',
      heading: 'Give this license back?',
      body: 'Its owner and the holders of its seats can use it again. No mail says so.',
      done: 'The license is active again.',
    },
    revoke: {
      act: 'Revoke',
      heading: 'Revoke this license?',
      body: 'It ends for its owner and for everybody with a seat. Open downloads end within a second.',
      done: 'The license is revoked.',
    },
    flag: {
      act: 'Flag',
      heading: 'Flag this license?',
      body: 'It goes on working. The flag stands out in the list until it is taken away.',
      done: 'The license is flagged.',
    },
    'clear-flag': {
      act: 'Take the flag away',
      heading: 'Take the flag away?',
      body: 'The history keeps that it was flagged.',
      done: 'The flag is gone.',
    },
  },
  history: {
    title: 'Last downloads',
    none: 'Nothing was downloaded with this license yet.',
    all: 'All downloads of this license',
    at: 'When',
    by: 'By',
    file: 'File',
    status: 'What became of it',
  },
  statuses: {
    granted: 'Link made',
    opened: 'Downloading',
    completed: 'Delivered',
    'handed-over': 'Handed over',
    canceled: 'Cut off',
    refused: 'Refused',
    expired: 'Not used',
  },
  machine: {
    'order:refunded': 'Its payment was returned',
    'order:disputed': 'The bank has taken its payment back for now',
    'order:restored': 'Its payment came back',
  },
  rule: (name) => `the rule “${name}”`,
}

const sw: DeskTexts = {
  totals: {
    all: 'Leseni zote',
    active: 'Hai',
    suspended: 'Zimesimamishwa',
    revoked: 'Zimefutwa',
    flagged: 'Zenye alama',
  },
  search: 'Utafutaji unaelewa herufi nne za mwisho za ufunguo, barua pepe, au bidhaa.',
  find: {
    label: 'Ufunguo mzima',
    hint: 'Hauwekwi kwenye anwani ya ukurasa huu, tofauti na kinachotafutwa.',
    act: 'Fungua leseni yake',
    none: 'Hakuna leseni yenye ufunguo huu.',
  },
  reason: 'Kwa nini?',
  reasonHint: 'Kwa kumbukumbu za duka; mwenye leseni haoni.',
  reasonShort: 'Andika angalau herufi tatu.',
  cancel: 'Acha ilivyo',
  flagged: (by, at) => `Imewekewa alama na ${by} tarehe ${at}`,
  closed: { suspended: 'Leseni hii imesimamishwa', revoked: 'Leseni hii imefutwa' },
  because: 'Sababu',
  unsent: 'Duka halikufikiwa. Jaribu mara nyingine.',
  selected: (count) => `Leseni ${String(count)} zimechaguliwa`,
  working: (done, of) => `${String(done)} kati ya ${String(of)} …`,
  some: (done, refused) =>
    refused === 0
      ? `Zimekamilika: ${String(done)}.`
      : `Zimekamilika: ${String(done)}. Hazikuwezekana: ${String(refused)}.`,
  actions: {
    suspend: {
      act: 'Simamisha',
      heading: 'Usimamishe leseni hii?',
      body: 'Hakuna atakayeitumia wala kupakua nayo hadi irudishwe. Upakuaji unaoendelea unakatwa.',
      done: 'Leseni imesimamishwa.',
    },
    reactivate: {
      act: 'Rudisha',
      heading: 'Urudishe leseni hii?',
      body: 'Mwenye leseni na wenye nafasi wanaweza kuitumia tena. Hakuna barua inayotumwa.',
      done: 'Leseni ni hai tena.',
    },
    revoke: {
      act: 'Futa',
      heading: 'Ufute leseni hii?',
      body: 'Inaisha kwa mwenye leseni na kwa kila mwenye nafasi. Upakuaji unaoendelea unakatwa ndani ya sekunde moja.',
      done: 'Leseni imefutwa.',
    },
    flag: {
      act: 'Weka alama',
      heading: 'Uiwekee leseni hii alama?',
      body: 'Inaendelea kufanya kazi. Alama inaonekana kwenye orodha hadi iondolewe.',
      done: 'Leseni imewekewa alama.',
    },
    'clear-flag': {
      act: 'Ondoa alama',
      heading: 'Uondoe alama?',
      body: 'Historia inabaki kuonyesha kuwa ilikuwa na alama.',
      done: 'Alama imeondolewa.',
    },
  },
  history: {
    title: 'Upakuaji wa mwisho',
    none: 'Hakuna kilichopakuliwa kwa leseni hii bado.',
    all: 'Upakuaji wote wa leseni hii',
    at: 'Lini',
    by: 'Na',
    file: 'Faili',
    status: 'Matokeo',
  },
  statuses: {
    granted: 'Kiungo kimetolewa',
    opened: 'Inapakuliwa',
    completed: 'Imefika',
    'handed-over': 'Imekabidhiwa',
    canceled: 'Imekatizwa',
    refused: 'Imekataliwa',
    expired: 'Haikutumika',
  },
  machine: {
    'order:refunded': 'Malipo yake yamerudishwa',
    'order:disputed': 'Benki imechukua malipo yake kwa sasa',
    'order:restored': 'Malipo yake yamerejea',
  },
  rule: (name) => `kanuni ya “${name}”`,
}

export const deskTexts: Record<Locale, DeskTexts> = { en, sw }

/** Which of them a license can go through now. */
export const actionsFor = (status: unknown, isFlagged: boolean): DeskAction[] => [
  ...(status === 'active' ? (['suspend'] as const) : []),
  ...(status === 'suspended' || status === 'revoked' ? (['reactivate'] as const) : []),
  ...(status === 'active' || status === 'suspended' ? (['revoke'] as const) : []),
  isFlagged ? 'clear-flag' : 'flag',
]

/** A reason as people read it: the words of staff as they are, those of a machine in ours. */
export const reasonInWords = (reason: string, texts: DeskTexts): string => {
  const [kind = '', name = ''] = reason.split(':')
  if (kind === 'abuse') return texts.rule(name)
  return texts.machine[reason] ?? reason
}
