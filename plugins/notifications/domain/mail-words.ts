import type { Locale } from '../../kernel/locale.ts'

/** How long the links of mails open a library, and for how long the browser that used one sees it. In days. */
export interface LinkDays {
  link: number
  session: number
}

const en = {
  filesReady: { one: 'Your file is ready', many: 'Your files are ready' },
  licensesReady: { one: 'Your license is ready', many: 'Your licenses are ready' },
  thanks: (shop: string) =>
    `Thank you for your order at ${shop}. What you bought stays in your library, where you find it whenever you need it.`,
  openLibrary: 'Open your library',
  linkNote: ({ link, session }: LinkDays) =>
    `This link works once, within ${String(link)} days. The browser that you open it in sees your library for ${String(session)} days; after that, or for another browser, the shop mails you a new link. Do not forward this mail: the link opens your library for whoever uses it first.`,
  files: { one: 'File', many: 'Files' },
  licenseKey: { one: 'License key', many: 'License keys' },
  licenseTypes: { personal: 'Personal license', commercial: 'Commercial license', team: 'Team license' },
  /** What an offer's own name says when it names the type already. */
  typeNames: { personal: 'personal', commercial: 'commercial', team: 'team' },
  order: 'Order',
  date: 'Date',
  total: 'Total',
  free: 'Free',
  given: 'Given by the shop',
  givenBy: (shop: string) =>
    `${shop} gives you this. It stays in your library, where you find it whenever you need it.`,
  orderReason: (number: string) => `You receive this mail because of your order ${number}.`,
  questions: 'Questions? Write to',
  linkSubject: (shop: string) => `Your library at ${shop}`,
  linkHeading: 'Here is the way into your library',
  linkIntro: 'Somebody, hopefully you, asked for a link to everything that was bought with this address.',
  linkIgnore: 'If it was not you, do nothing: nobody gets in without this mail.',
  linkReason: 'You receive this mail because something was bought here with this address.',
  testSubject: (shop: string) => `A test mail from ${shop}`,
  testHeading: 'Mail works',
  testIntro: 'This is how mail from your shop looks. If you can read it, buyers get theirs too.',
  testReason: 'Somebody of your staff sent it from the admin.',
}

export type MailWords = typeof en

const sw: MailWords = {
  filesReady: { one: 'Faili lako liko tayari', many: 'Mafaili yako yako tayari' },
  licensesReady: { one: 'Leseni yako iko tayari', many: 'Leseni zako ziko tayari' },
  thanks: (shop) =>
    `Asante kwa oda yako kwenye duka la ${shop}. Ulichonunua kinabaki kwenye maktaba yako; utakipata humo wakati wowote utakapokihitaji.`,
  openLibrary: 'Fungua maktaba yako',
  linkNote: ({ link, session }) =>
    `Kiungo hiki kinafanya kazi mara moja tu, ndani ya siku ${String(link)}. Kivinjari utakachokifungulia kitaonyesha maktaba yako kwa siku ${String(session)}; baada ya hapo, au kwa kivinjari kingine, duka litakutumia kiungo kipya. Usimtumie mtu mwingine barua hii: atakayekitumia kwanza ndiye atakayefungua maktaba yako.`,
  files: { one: 'Faili', many: 'Mafaili' },
  licenseKey: { one: 'Ufunguo wa leseni', many: 'Funguo za leseni' },
  licenseTypes: { personal: 'Leseni binafsi', commercial: 'Leseni ya biashara', team: 'Leseni ya timu' },
  typeNames: { personal: 'binafsi', commercial: 'biashara', team: 'timu' },
  order: 'Oda',
  date: 'Tarehe',
  total: 'Jumla',
  free: 'Bure',
  given: 'Imetolewa na duka',
  givenBy: (shop) =>
    `Duka la ${shop} linakupa hiki. Kinabaki kwenye maktaba yako; utakipata humo wakati wowote utakapokihitaji.`,
  orderReason: (number) => `Umepokea barua hii kwa sababu ya oda yako ${number}.`,
  questions: 'Una swali? Andika kwa',
  linkSubject: (shop) => `Maktaba yako ya ${shop}`,
  linkHeading: 'Hiki hapa kiungo cha maktaba yako',
  linkIntro:
    'Kuna mtu, tunatumaini ni wewe, aliyeomba kiungo cha kila kitu kilichonunuliwa kwa anwani hii ya barua pepe.',
  linkIgnore: 'Kama si wewe, usifanye lolote: hakuna anayeweza kuingia bila barua hii.',
  linkReason: 'Umepokea barua hii kwa sababu anwani hii iliwahi kutumika kununua hapa.',
  testSubject: (shop) => `Barua ya majaribio kutoka ${shop}`,
  testHeading: 'Barua pepe zinafanya kazi',
  testIntro:
    'Hivi ndivyo barua za duka lako zinavyoonekana. Ikiwa unaweza kusoma hii, wanunuzi nao watazipata zao.',
  testReason: 'Mmoja wa wafanyakazi wako ameituma kutoka kwenye paneli ya usimamizi.',
}

export const mailWords: Record<Locale, MailWords> = { en, sw }
