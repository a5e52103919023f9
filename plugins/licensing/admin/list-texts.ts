import type { Locale } from '../../kernel/locale.ts'
import type { ListKind, RowProblem } from './read-list.ts'

interface ListTexts {
  tools: string
  open: Record<ListKind | 'export', string>
  title: Record<ListKind, string>
  intro: Record<ListKind, string>
  offer: string
  chooseOffer: string
  noOffers: string
  archived: string
  file: string
  paste: string
  example: Record<ListKind, string>
  name: string
  nameHint: string
  notify: string
  preview: (rows: number, bad: number) => string
  first: (count: number) => string
  empty: string
  missing: (columns: string) => string
  columns: Record<'email' | 'expires' | 'issued' | 'key' | 'line' | 'quantity' | 'state', string>
  problems: Record<RowProblem, string>
  send: Record<ListKind, (rows: number) => string>
  goOn: string
  stop: string
  /** Names of the bar and of the rows, for who does not see them. */
  running: Record<ListKind, string>
  rowsOf: Record<ListKind, string>
  progress: (done: number, of: number) => string
  broken: string
  stopped: string
  results: (done: number, exists: number, refused: number) => string
  states: Record<'done' | 'exists' | 'refused', string>
  save: string
  export: {
    title: string
    intro: string
    all: string
    status: string
    type: string
    flag: string
    flagged: string
    unflagged: string
    product: string
    keys: string
    keysHint: string
    act: string
    busy: string
    failed: string
  }
  statuses: Record<'active' | 'revoked' | 'suspended', string>
  types: Record<'commercial' | 'personal' | 'team', string>
}

const en: ListTexts = {
  tools: 'Lists of licenses',
  open: { issue: 'Issue to a list', import: 'Import keys', export: 'Export' },
  title: { issue: 'Issue licenses to a list', import: 'Import keys of another shop' },
  intro: {
    issue:
      'Each row is one person, who gets the offer from you and pays nothing. They are told by mail. It is no sale: nothing is added to your figures, and limited stock stays.',
    import:
      'Each row is one license with the key that its owner has. Programs go on with it, and nobody has to do anything. Devices are not imported.',
  },
  offer: 'Offer',
  chooseOffer: 'Choose an offer',
  noOffers: 'There is no offer yet: make one for a product first.',
  archived: 'archived',
  file: 'CSV file',
  paste: 'Or paste the rows here',
  example: {
    issue: 'email,quantity\nasha@example.com,1\nbaraka@example.com,3',
    import: 'email,key,expires\nasha@example.com,A1B2C3D4-E5F60718-9ABCDEF0-11223344,2027-01-31',
  },
  name: 'Name of this list',
  nameHint: 'A row that was done under this name is not done again. Keep the name to go on after a break.',
  notify: 'Tell everybody by mail, with their key',
  preview: (rows, bad) =>
    bad === 0 ? `${String(rows)} rows` : `${String(rows)} rows, ${String(bad)} of them not usable`,
  first: (count) => `The first ${String(count)}, those that are not usable before the others:`,
  empty: 'Choose a file or paste rows to see them here.',
  missing: (columns) => `A column is missing: ${columns}.`,
  columns: {
    line: 'Row',
    email: 'E-mail',
    key: 'Key',
    quantity: 'Quantity',
    issued: 'Issued',
    expires: 'Expires',
    state: 'State',
  },
  problems: {
    email: 'no e-mail address',
    key: 'no key, or too long',
    quantity: 'no quantity from 1 to 100',
    date: 'write dates as 2026-05-31',
  },
  send: {
    issue: (rows) => `Issue to ${String(rows)}`,
    import: (rows) => `Import ${String(rows)}`,
  },
  goOn: 'Go on',
  stop: 'Stop',
  running: { issue: 'Progress of the list', import: 'Progress of the import' },
  rowsOf: { issue: 'Rows of the list', import: 'Rows of the import' },
  progress: (done, of) => `${String(done)} of ${String(of)} rows`,
  broken: 'The shop could not be reached. What was done is done; go on when it is back.',
  stopped: 'Stopped. What was done is done.',
  results: (done, exists, refused) =>
    `Done: ${String(done)}. There before: ${String(exists)}. Not possible: ${String(refused)}.`,
  states: { done: 'done', exists: 'there before', refused: 'not possible' },
  save: 'Save the result (CSV)',
  export: {
    title: 'Export licenses',
    intro: 'A CSV file of the licenses that are left by these filters. The trail keeps that you took it.',
    all: 'All',
    status: 'Status',
    type: 'Type',
    flag: 'Flag',
    flagged: 'Flagged',
    unflagged: 'Not flagged',
    product: 'Product',
    keys: 'With the keys in the clear',
    keysHint: 'Whoever has this file can use every license in it. Owners and administrators only.',
    act: 'Save the file',
    busy: 'Preparing …',
    failed: 'The file could not be made. Try it once more.',
  },
  statuses: { active: 'Active', suspended: 'Suspended', revoked: 'Revoked' },
  types: { personal: 'Personal', commercial: 'Commercial', team: 'Team' },
}

const sw: ListTexts = {
  tools: 'Orodha za leseni',
  open: { issue: 'Toa kwa orodha', import: 'Ingiza funguo', export: 'Pakua kama faili' },
  title: { issue: 'Toa leseni kwa orodha ya watu', import: 'Ingiza funguo za duka lingine' },
  intro: {
    issue:
      'Kila mstari ni mtu mmoja, anayepata ofa hiyo kutoka kwako bila kulipa. Anajulishwa kwa barua pepe. Si mauzo: takwimu zako hazibadiliki, na idadi iliyobaki ya ofa haipungui.',
    import:
      'Kila mstari ni leseni moja yenye ufunguo ambao mmiliki wake anao. Programu zinaendelea nao, na hakuna anayehitaji kufanya lolote. Vifaa haviingizwi.',
  },
  offer: 'Ofa',
  chooseOffer: 'Chagua ofa',
  noOffers: 'Hakuna ofa bado: kwanza itengenezee bidhaa ofa.',
  archived: 'imehifadhiwa',
  file: 'Faili la CSV',
  paste: 'Au bandika mistari hapa',
  example: {
    issue: 'email,quantity\nasha@example.com,1\nbaraka@example.com,3',
    import: 'email,key,expires\nasha@example.com,A1B2C3D4-E5F60718-9ABCDEF0-11223344,2027-01-31',
  },
  name: 'Jina la orodha hii',
  nameHint:
    'Mstari uliokamilika chini ya jina hili haurudiwi. Tumia jina lile lile kuendelea baada ya kukatika.',
  notify: 'Mjulishe kila mtu kwa barua pepe, pamoja na ufunguo wake',
  preview: (rows, bad) =>
    bad === 0 ? `Mistari ${String(rows)}` : `Mistari ${String(rows)}, kati yake ${String(bad)} haifai`,
  first: (count) => `${String(count)} ya kwanza, isiyofaa ikitangulia:`,
  empty: 'Chagua faili au bandika mistari ili uione hapa.',
  missing: (columns) => `Safu inakosekana: ${columns}.`,
  columns: {
    line: 'Mstari',
    email: 'Barua pepe',
    key: 'Ufunguo',
    quantity: 'Idadi',
    issued: 'Ilitolewa',
    expires: 'Huisha',
    state: 'Hali',
  },
  problems: {
    email: 'si barua pepe',
    key: 'hakuna ufunguo, au ni mrefu mno',
    quantity: 'idadi iwe 1 hadi 100',
    date: 'andika tarehe hivi: 2026-05-31',
  },
  send: {
    issue: (rows) => `Toa kwa watu ${String(rows)}`,
    import: (rows) => `Ingiza ${String(rows)}`,
  },
  goOn: 'Endelea',
  stop: 'Simamisha',
  running: { issue: 'Maendeleo ya orodha', import: 'Maendeleo ya kuingiza' },
  rowsOf: { issue: 'Mistari ya orodha', import: 'Mistari ya kuingiza' },
  progress: (done, of) => `Mistari ${String(done)} kati ya ${String(of)}`,
  broken: 'Duka halikufikiwa. Kilichofanyika kimefanyika; endelea likirudi.',
  stopped: 'Imesimamishwa. Kilichofanyika kimefanyika.',
  results: (done, exists, refused) =>
    `Imekamilika: ${String(done)}. Ilikuwepo: ${String(exists)}. Haikuwezekana: ${String(refused)}.`,
  states: { done: 'imekamilika', exists: 'ilikuwepo', refused: 'haikuwezekana' },
  save: 'Hifadhi matokeo (CSV)',
  export: {
    title: 'Pakua leseni kama faili',
    intro: 'Faili la CSV la leseni zinazobaki kwa vichujio hivi. Kumbukumbu inaandika kuwa umelichukua.',
    all: 'Zote',
    status: 'Hali',
    type: 'Aina',
    flag: 'Alama',
    flagged: 'Zenye alama',
    unflagged: 'Zisizo na alama',
    product: 'Bidhaa',
    keys: 'Pamoja na funguo zenyewe',
    keysHint: 'Mwenye faili hili anaweza kutumia kila leseni iliyomo. Ni kwa mmiliki na wasimamizi tu.',
    act: 'Hifadhi faili',
    busy: 'Linaandaliwa …',
    failed: 'Faili halikuweza kutengenezwa. Jaribu mara nyingine.',
  },
  statuses: { active: 'Hai', suspended: 'Zimesimamishwa', revoked: 'Zimefutwa' },
  types: { personal: 'Binafsi', commercial: 'Biashara', team: 'Timu' },
}

export const listTexts: Record<Locale, ListTexts> = { en, sw }
