import type { Locale } from '../../kernel/locale.ts'

interface EnrolmentTexts {
  reading: string
  step: (step: number, of: number) => string
  ask: {
    heading: string
    text: string
    setUp: string
    label: string
    hint: string
    go: string
    wrong: string
  }
  over: { heading: string; setUp: string; invited: string; again: string; toSignIn: string }
  naming: {
    setUpHeading: string
    setUpText: string
    invitedHeading: (name: string) => string
    invitedText: string
    name: string
    nameHint: string
    email: string
    emailHint: string
    password: string
    passwordHint: string
    show: string
    next: string
  }
  scan: {
    heading: string
    hello: (name: string) => string
    text: string
    picture: string
    typed: string
    typedHint: string
    copy: string
    copied: string
    uncopied: string
    open: string
    code: string
    codeHint: string
    remember: string
    confirm: string
    confirming: string
    back: string
  }
  codes: {
    heading: string
    text: string
    list: string
    download: string
    print: string
    copy: string
    copied: string
    kept: string
    keepFirst: string
    open: string
    done: string
    file: (shop: string) => string
    fileText: string
  }
}

const en: EnrolmentTexts = {
  reading: 'One moment …',
  step: (step, of) => `Step ${String(step)} of ${String(of)}`,
  ask: {
    heading: 'Set up your sign-in',
    text: 'Open the link that you were given, or paste it here.',
    setUp: 'It was printed where the shop was started. On that machine, this prints a new one:',
    label: 'Link or token',
    hint: 'Of a link, all that stands behind the # sign is enough.',
    go: 'Continue',
    wrong: 'That is no such link. Copy it whole, to its last letter.',
  },
  over: {
    heading: 'This link no longer works',
    setUp:
      'It was used, or it is too old. On the machine of the shop, this prints a new one; so does each start of the shop:',
    invited: 'It was used, or it is too old. Ask the one who gave it to you for a new one.',
    again: 'Use another link',
    toSignIn: 'Go to sign-in',
  },
  naming: {
    setUpHeading: 'Your new shop',
    setUpText: 'You are its first owner. In two minutes you can sell.',
    invitedHeading: (name) => `Welcome, ${name}`,
    invitedText: 'Choose a password first; a code comes with it at each sign-in.',
    name: 'Your name',
    nameHint: 'You sign in with it.',
    email: 'Your e-mail address',
    emailHint: 'The shop writes to it when something needs you.',
    password: 'Password',
    passwordHint: 'Ten characters at least.',
    show: 'Show the password',
    next: 'Continue',
  },
  scan: {
    heading: 'Add the shop to your authenticator',
    hello: (name) => `For ${name}.`,
    text: 'An authenticator is an app that shows six digits which change all the time. Most phones have one for passwords; any works. Scan this with it.',
    picture: 'QR code for your authenticator. The key beside it says the same.',
    typed: 'Cannot scan it? Type this key',
    typedHint: 'Based on time, six digits.',
    copy: 'Copy the key',
    copied: 'The key is copied.',
    uncopied: 'Your browser did not let it be copied. Mark the text and copy it yourself.',
    open: 'Open in an authenticator on this device',
    code: 'Code that the app shows now',
    codeHint: 'Six digits. It proves that the app works.',
    remember: 'Remember me for 30 days on this device',
    confirm: 'Confirm',
    confirming: 'Confirming …',
    back: 'Back',
  },
  codes: {
    heading: 'Keep these recovery codes',
    text: 'Each opens the shop once in place of a code, for the day on which your phone is lost. They are shown only now. Keep them where your phone is not.',
    list: 'Recovery codes',
    download: 'Download',
    print: 'Print',
    copy: 'Copy',
    copied: 'The codes are copied.',
    kept: 'I have kept them in a safe place',
    keepFirst: 'Keep the codes first, then say so above.',
    open: 'Open the admin',
    done: 'Done',
    file: (shop) => `${shop} recovery codes.txt`,
    fileText: 'Each of these codes signs you in once in place of the code of your authenticator.',
  },
}

const sw: EnrolmentTexts = {
  reading: 'Subiri kidogo …',
  step: (step, of) => `Hatua ya ${String(step)} kati ya ${String(of)}`,
  ask: {
    heading: 'Andaa namna yako ya kuingia',
    text: 'Fungua kiungo ulichopewa, au kibandike hapa.',
    setUp: 'Kiliandikwa duka lilipowashwa. Kwenye mashine hiyo, amri hii inaandika kipya:',
    label: 'Kiungo au tokeni',
    hint: 'Kwenye kiungo, yaliyo baada ya alama ya # yanatosha.',
    go: 'Endelea',
    wrong: 'Hicho si kiungo sahihi. Kinakili chote, hadi herufi ya mwisho.',
  },
  over: {
    heading: 'Kiungo hiki hakifanyi kazi tena',
    setUp:
      'Kimeshatumika, au muda wake umepita. Kwenye mashine ya duka, amri hii inaandika kipya; na kila duka linapowashwa:',
    invited: 'Kimeshatumika, au muda wake umepita. Muombe aliyekupa akupe kipya.',
    again: 'Tumia kiungo kingine',
    toSignIn: 'Nenda kuingia',
  },
  naming: {
    setUpHeading: 'Duka lako jipya',
    setUpText: 'Wewe ni mmiliki wake wa kwanza. Baada ya dakika mbili unaweza kuuza.',
    invitedHeading: (name) => `Karibu, ${name}`,
    invitedText: 'Kwanza chagua nenosiri; kila unapoingia utaandika na msimbo pia.',
    name: 'Jina lako',
    nameHint: 'Utalitumia kuingia.',
    email: 'Barua pepe yako',
    emailHint: 'Duka litakuandikia likikuhitaji.',
    password: 'Nenosiri',
    passwordHint: 'Angalau herufi kumi.',
    show: 'Onyesha nenosiri',
    next: 'Endelea',
  },
  scan: {
    heading: 'Ongeza duka kwenye programu yako ya misimbo',
    hello: (name) => `Kwa ajili ya ${name}.`,
    text: 'Programu ya misimbo huonyesha tarakimu sita zinazobadilika kila mara. Simu nyingi zinayo pamoja na manenosiri; yoyote inafaa. Skani picha hii kwayo.',
    picture: 'Msimbo wa QR kwa programu yako ya misimbo. Ufunguo ulio kando yake una maana ile ile.',
    typed: 'Huwezi kuskani? Andika ufunguo huu',
    typedHint: 'Unaotegemea muda, tarakimu sita.',
    copy: 'Nakili ufunguo',
    copied: 'Ufunguo umenakiliwa.',
    uncopied: 'Kivinjari chako hakikuruhusu kunakili. Chagua maandishi uyanakili mwenyewe.',
    open: 'Fungua kwenye programu ya misimbo ya kifaa hiki',
    code: 'Msimbo unaoonekana sasa kwenye programu',
    codeHint: 'Tarakimu sita. Unathibitisha kwamba programu inafanya kazi.',
    remember: 'Nikumbuke kwa siku 30 kwenye kifaa hiki',
    confirm: 'Thibitisha',
    confirming: 'Inathibitisha …',
    back: 'Rudi',
  },
  codes: {
    heading: 'Hifadhi misimbo hii ya akiba',
    text: 'Kila mmoja unafungua duka mara moja badala ya msimbo wa programu, siku utakapopoteza simu. Inaonyeshwa sasa tu. Ihifadhi mahali tofauti na simu yako.',
    list: 'Misimbo ya akiba',
    download: 'Pakua',
    print: 'Chapisha',
    copy: 'Nakili',
    copied: 'Misimbo imenakiliwa.',
    kept: 'Nimeihifadhi mahali salama',
    keepFirst: 'Hifadhi misimbo kwanza, kisha sema hivyo hapo juu.',
    open: 'Fungua paneli',
    done: 'Tayari',
    file: (shop) => `${shop} - misimbo ya akiba.txt`,
    fileText: 'Kila msimbo unakuingiza mara moja badala ya msimbo wa programu yako.',
  },
}

export const enrolmentTexts: Record<Locale, EnrolmentTexts> = { en, sw }
