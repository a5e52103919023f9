import type { Locale } from '../../kernel/locale.ts'
import type { ExplainedGrant } from '../contract.ts'

type HeldAs = ExplainedGrant['heldAs']

interface WhyTexts {
  title: string
  hint: Record<'customer' | 'license', string>
  ask: string
  again: string
  asking: string
  nothing: string
  unsent: string
  yes: string
  no: string
  also: string
  heldAs: Record<HeldAs, string>
  rests: string
  order: (number: string) => string
  paid: (amount: string, at: string) => string
  refunded: (amount: string) => string
  status: string
  statuses: Record<ExplainedGrant['license']['status'], string>
  seat: string
  seatGiven: (at: string) => string
  seatTaken: (at: string) => string
  flag: string
  forgiven: (at: string) => string
  expires: string
  updates: string
  forEver: string
  window: string
  used: (used: number, limit: number, days: number) => string
  freeAt: (at: string) => string
  cap: string
  pause: string
  request: string
  requestStates: Record<string, string>
  trail: string
  actors: Record<ExplainedGrant['trail'][number]['actorKind'], string>
}

const en: WhyTexts = {
  title: 'Why (not)?',
  hint: {
    customer: 'What this person owns or shares, whether they can download it now, and what that rests on.',
    license: 'Whether its owner and the holders of its seats can download now, and what that rests on.',
  },
  ask: 'Look now',
  again: 'Look again',
  asking: 'Looking …',
  nothing: 'Nothing: no license, and no seat of one.',
  unsent: 'The shop could not be reached. Try it once more.',
  yes: 'Can download',
  no: 'Cannot download',
  also: 'Also',
  heldAs: { owner: 'Owner', seat: 'Has a seat', 'former-seat': 'Had a seat' },
  rests: 'What it rests on',
  order: (number) => `Order ${number}`,
  paid: (amount, at) => `${amount}, paid on ${at}`,
  refunded: (amount) => `${amount} given back`,
  status: 'License',
  statuses: { active: 'active', suspended: 'suspended', revoked: 'revoked' },
  seat: 'Seat',
  seatGiven: (at) => `given on ${at}`,
  seatTaken: (at) => `taken back on ${at}`,
  flag: 'Flag',
  forgiven: (at) => `Rules look at nothing before ${at}`,
  expires: 'Expires',
  updates: 'Updates until',
  forEver: 'never ends',
  window: 'Downloads of each file',
  used: (used, limit, days) => `${String(used)} of ${String(limit)} in ${String(days)} days`,
  freeAt: (at) => `the next is free on ${at}`,
  cap: 'Downloads altogether',
  pause: 'Paused by a rule',
  request: 'Asked for more',
  requestStates: { pending: 'waits for an answer', approved: 'approved', rejected: 'rejected' },
  trail: 'What happened',
  actors: { staff: 'staff', buyer: 'buyer', stranger: 'somebody', system: 'the shop' },
}

const sw: WhyTexts = {
  title: 'Kwa nini (hapana)?',
  hint: {
    customer: 'Vitu vya mtu huyu au anavyoshirikishwa, kama anaweza kuvipakua sasa, na sababu zake.',
    license: 'Kama mwenye leseni na wenye nafasi wanaweza kupakua sasa, na sababu zake.',
  },
  ask: 'Angalia sasa',
  again: 'Angalia tena',
  asking: 'Inaangalia …',
  nothing: 'Hakuna: hana leseni wala nafasi.',
  unsent: 'Duka halikufikiwa. Jaribu mara nyingine.',
  yes: 'Anaweza kupakua',
  no: 'Hawezi kupakua',
  also: 'Pia',
  heldAs: { owner: 'Mmiliki', seat: 'Ana nafasi', 'former-seat': 'Alikuwa na nafasi' },
  rests: 'Msingi wake',
  order: (number) => `Oda ${number}`,
  paid: (amount, at) => `${amount}, ililipwa ${at}`,
  refunded: (amount) => `${amount} zimerudishwa`,
  status: 'Leseni',
  statuses: { active: 'hai', suspended: 'imesimamishwa', revoked: 'imefutwa' },
  seat: 'Nafasi',
  seatGiven: (at) => `ilitolewa ${at}`,
  seatTaken: (at) => `ilirudishwa ${at}`,
  flag: 'Alama',
  forgiven: (at) => `Kanuni haziangalii kilichokuwa kabla ya ${at}`,
  expires: 'Huisha',
  updates: 'Masasisho hadi',
  forEver: 'haina mwisho',
  window: 'Upakuaji wa kila faili',
  used: (used, limit, days) => `${String(used)} kati ya ${String(limit)} ndani ya siku ${String(days)}`,
  freeAt: (at) => `nafasi inayofuata ni ${at}`,
  cap: 'Upakuaji kwa jumla',
  pause: 'Kanuni imesitisha',
  request: 'Ameomba zaidi',
  requestStates: { pending: 'anasubiri jibu', approved: 'amekubaliwa', rejected: 'amekataliwa' },
  trail: 'Yaliyotokea',
  actors: { staff: 'mfanyakazi', buyer: 'mnunuzi', stranger: 'mtu', system: 'duka' },
}

export const whyTexts: Record<Locale, WhyTexts> = { en, sw }
