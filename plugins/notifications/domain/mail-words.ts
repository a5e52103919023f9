import type { Locale } from '../../kernel/locale.ts'

const en = {
  filesReady: { one: 'Your file is ready', many: 'Your files are ready' },
  thanks: (shop: string) =>
    `Thank you for buying at ${shop}. Everything is in your library, whenever you need it.`,
  openLibrary: 'Open your library',
  linkNote:
    'This button works once, within 7 days, and keeps that browser signed in for 90 days. Do not forward this mail: the button opens your library for whoever presses it first.',
  licenseKey: { one: 'License key', many: 'License keys' },
  licenseTypes: { personal: 'Personal license', commercial: 'Commercial license', team: 'Team license' },
  order: 'Order',
  date: 'Date',
  total: 'Total',
  free: 'Free',
  orderReason: (number: string) => `You receive this mail because of your order ${number}.`,
  questions: 'Questions? Write to',
  linkSubject: (shop: string) => `Your library at ${shop}`,
  linkHeading: 'Here is the way into your library',
  linkIntro: 'Somebody, hopefully you, asked for a link to everything that you bought with this address.',
  linkIgnore: 'If it was not you, do nothing: nobody gets in without this mail.',
  linkReason: 'This address was used to buy here; that is why the link went to it.',
  testSubject: (shop: string) => `A test mail from ${shop}`,
  testHeading: 'Mail works',
  testIntro: 'This is how mail from your shop looks. If you can read it, buyers get theirs too.',
  testReason: 'Somebody of your staff sent it from the admin.',
}

export type MailWords = typeof en

const sw: MailWords = {
  filesReady: { one: 'Faili lako liko tayari', many: 'Mafaili yako yako tayari' },
  thanks: (shop) =>
    `Asante kwa kununua kutoka ${shop}. Kila kitu kipo kwenye maktaba yako, wakati wowote utakapokihitaji.`,
  openLibrary: 'Fungua maktaba yako',
  linkNote:
    'Kitufe hiki hufanya kazi mara moja tu, ndani ya siku 7, na kivinjari hicho kitabaki kimefunguliwa kwa siku 90. Usimtumie mtu mwingine barua hii: atakayebonyeza kwanza ndiye atakayefungua maktaba yako.',
  licenseKey: { one: 'Ufunguo wa leseni', many: 'Funguo za leseni' },
  licenseTypes: { personal: 'Leseni binafsi', commercial: 'Leseni ya biashara', team: 'Leseni ya timu' },
  order: 'Oda',
  date: 'Tarehe',
  total: 'Jumla',
  free: 'Bure',
  orderReason: (number) => `Umepokea barua hii kwa sababu ya oda yako ${number}.`,
  questions: 'Una swali? Andika kwa',
  linkSubject: (shop) => `Maktaba yako ya ${shop}`,
  linkHeading: 'Hii ndiyo njia ya kuingia kwenye maktaba yako',
  linkIntro: 'Mtu fulani, tunatumaini ni wewe, ameomba kiungo cha kila ulichonunua kwa anwani hii.',
  linkIgnore: 'Kama si wewe, usifanye lolote: hakuna anayeweza kuingia bila barua hii.',
  linkReason: 'Anwani hii ilitumika kununua hapa; ndiyo maana kiungo kimetumwa kwako.',
  testSubject: (shop) => `Barua ya majaribio kutoka ${shop}`,
  testHeading: 'Barua pepe zinafanya kazi',
  testIntro: 'Hivi ndivyo barua za duka lako zinavyoonekana. Ukiweza kuisoma, wanunuzi nao watapata zao.',
  testReason: 'Mmoja wa wafanyakazi wako ameituma kutoka kwenye paneli ya usimamizi.',
}

export const mailWords: Record<Locale, MailWords> = { en, sw }
