import type { Locale } from '../../kernel/locale.ts'

const en = {
  codeSubject: (shop: string) => `Your code for ${shop}`,
  codeIntro: 'Type this code where you asked for it:',
  codeNote: (minutes: number) =>
    `It works once, for ${String(minutes)} minutes, in the browser that asked for it. Give it to nobody: we never ask for it, and whoever has it opens your library.`,
  codeIgnore: 'If you did not ask for it, do nothing: nobody gets in without it.',
  codeMessage: (shop: string, code: string, minutes: number) =>
    `${code} is your code for ${shop}, for ${String(minutes)} minutes. Give it to nobody.`,
  closedSubject: (shop: string) => `Somebody tried to open your purchases at ${shop}`,
  closedHeading: 'Wrong dates, too many times',
  closedIntro: (end: string) =>
    `Somebody tried to see what was bought with the phone number that ends in ${end}, and typed wrong dates again and again. Nothing was opened by them.`,
  closedNote:
    'A date no longer opens this number. Your library opens by the link or the code that the shop sends you. You need to do nothing now.',
  closedMessage: (shop: string) =>
    `${shop}: somebody typed wrong purchase dates for your number again and again. Nothing was opened by them. Only a code opens your library now.`,
  reason: 'You receive this mail because something was bought here with this address or number.',
}

export type ReturningWords = typeof en

const sw: ReturningWords = {
  codeSubject: (shop) => `Msimbo wako wa ${shop}`,
  codeIntro: 'Andika msimbo huu pale ulipouomba:',
  codeNote: (minutes) =>
    `Unafanya kazi mara moja tu, kwa dakika ${String(minutes)}, kwenye kivinjari kilichouomba. Usimpe mtu yeyote: sisi hatuuombi kamwe, na aliye nao anafungua maktaba yako.`,
  codeIgnore: 'Kama hukuuomba, usifanye lolote: hakuna anayeweza kuingia bila msimbo huu.',
  codeMessage: (shop, code, minutes) =>
    `${code} ni msimbo wako wa ${shop}, kwa dakika ${String(minutes)}. Usimpe mtu yeyote.`,
  closedSubject: (shop) => `Kuna mtu aliyejaribu kufungua ulichonunua ${shop}`,
  closedHeading: 'Tarehe zisizo sahihi, mara nyingi mno',
  closedIntro: (end) =>
    `Kuna mtu aliyejaribu kuona kilichonunuliwa kwa namba ya simu inayoishia na ${end}, akaandika tarehe zisizo sahihi tena na tena. Hakufungua chochote kwa hizo.`,
  closedNote:
    'Tarehe haifungui tena namba hii. Maktaba yako inafunguka kwa kiungo au msimbo ambao duka linakutumia. Huhitaji kufanya lolote sasa.',
  closedMessage: (shop) =>
    `${shop}: kuna mtu aliyeandika tarehe zisizo sahihi za ununuzi kwa namba yako tena na tena. Hakufungua chochote kwa hizo. Sasa ni msimbo pekee unaofungua maktaba yako.`,
  reason: 'Umepokea barua hii kwa sababu kuna kitu kilichonunuliwa hapa kwa anwani au namba hii.',
}

export const returningWords: Record<Locale, ReturningWords> = { en, sw }
