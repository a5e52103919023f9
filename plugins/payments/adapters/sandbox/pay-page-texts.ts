import type { Locale } from '../../../kernel/locale.ts'
import type { Behavior } from './decide-payment.ts'

interface Choice {
  label: string
  hint: string
}

export interface PayPageTexts extends Record<Behavior, Choice> {
  title: string
  banner: string
  order: string
  pay: (amount: string) => string
  rehearse: string
  back: string
  decided: string
  decidedHint: string
  expired: string
  expiredHint: string
  unknown: string
  unknownHint: string
}

export const payPageTexts: Record<Locale, PayPageTexts> = {
  en: {
    title: 'Test payment',
    banner: 'This is a test page. No money moves, whatever you choose.',
    order: 'Order',
    pay: (amount) => `Pay ${amount}`,
    rehearse: 'Rehearse trouble',
    back: 'Back to the order',
    succeed: { label: 'Pay', hint: 'The payment goes through at once.' },
    fail: { label: 'Decline', hint: 'The payment is refused, as with an empty account.' },
    twice: { label: 'Pay, confirmed twice', hint: 'The shop hears of the same payment two times.' },
    late: { label: 'Pay, confirmed late', hint: 'The confirmation takes about 15 seconds.' },
    stall: {
      label: 'Pay, never confirmed',
      hint: 'The money is taken, but the shop is not told. It has to ask.',
    },
    decided: 'This payment is decided',
    decidedHint: 'It cannot be made again. The order shows how it went.',
    expired: 'This payment has expired',
    expiredHint: 'The order waited too long. Place it again in the shop.',
    unknown: 'There is no such payment',
    unknownHint: 'Open the address that the shop gave you, whole.',
  },
  sw: {
    title: 'Malipo ya majaribio',
    banner: 'Huu ni ukurasa wa majaribio. Hakuna pesa inayotoka, lolote utakalochagua.',
    order: 'Oda',
    pay: (amount) => `Lipa ${amount}`,
    rehearse: 'Jaribu matatizo',
    back: 'Rudi kwenye oda',
    succeed: { label: 'Lipa', hint: 'Malipo yanakamilika papo hapo.' },
    fail: { label: 'Kataa', hint: 'Malipo yanakataliwa, kama akaunti haina salio.' },
    twice: { label: 'Lipa, thibitisha mara mbili', hint: 'Duka linaarifiwa malipo yaleyale mara mbili.' },
    late: { label: 'Lipa, thibitisha kwa kuchelewa', hint: 'Uthibitisho unachukua kama sekunde 15.' },
    stall: {
      label: 'Lipa, bila uthibitisho',
      hint: 'Pesa imelipwa lakini duka halijaarifiwa. Litalazimika kuuliza.',
    },
    decided: 'Malipo haya yameshaamuliwa',
    decidedHint: 'Hayawezi kufanywa tena. Oda inaonyesha yalivyokwenda.',
    expired: 'Muda wa malipo haya umeisha',
    expiredHint: 'Oda ilisubiri kwa muda mrefu mno. Iweke tena dukani.',
    unknown: 'Hakuna malipo hayo',
    unknownHint: 'Fungua anwani yote kama duka lilivyokupa.',
  },
}
