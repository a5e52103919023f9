import type { Locale } from '../../kernel/locale.ts'

interface SignInTexts {
  heading: string
  name: string
  code: string
  codeHint: string
  /** Where a password is asked for, somebody may have no authenticator yet. */
  codeMaybe: string
  recoveryCode: string
  recoveryHint: string
  useRecovery: string
  useCode: string
  password: string
  forgotten: string
  remember: string
  rememberHint: string
  enter: string
  entering: string
  wait: (time: string) => string
  waited: string
  unsent: string
  wrongCode: string
  /** Where the shop gave no words of its own. */
  failed: string
  noOwner: { title: string; text: string }
  forgot: { heading: string; phone: string; everything: string; lastOwner: string; back: string }
  reset: {
    heading: string
    password: string
    hint: string
    save: string
    done: string
    toSignIn: string
    newMail: string
    show: string
  }
}

const en: SignInTexts = {
  heading: 'Sign in',
  name: 'Name or e-mail',
  code: 'Code',
  codeHint: 'The six digits that your authenticator shows now.',
  codeMaybe: 'The six digits that your authenticator shows now. Leave it empty if you have none yet.',
  recoveryCode: 'Recovery code',
  recoveryHint: 'One of the ten that you kept. Each opens once.',
  useRecovery: 'No phone at hand? Use a recovery code',
  useCode: 'Use a code of the authenticator',
  password: 'Password',
  forgotten: 'Forgot your password?',
  remember: 'Remember me for 30 days',
  rememberHint: 'Only on a device of your own. Otherwise you are signed out after a day.',
  enter: 'Sign in',
  entering: 'Signing in …',
  wait: (time) => `Wait ${time}.`,
  waited: 'You can try again now.',
  unsent: 'The shop could not be reached. Try it once more.',
  failed: 'Something went wrong in the shop. Try it once more.',
  wrongCode: 'That is not the code of now, or it was used already. Wait for the next one and try again.',
  noOwner: {
    title: 'This shop has no owner yet.',
    text: 'Open the set-up link that was printed where the shop was started. On that machine, this prints a new one:',
  },
  forgot: {
    heading: 'There are no passwords here',
    phone: 'You sign in with your name and a code. Without your phone, use one of your recovery codes.',
    everything: 'Lost both? Ask an owner of the shop: they make you a link to set up another authenticator.',
    lastOwner: 'You are the only owner? On the machine of the shop, this prints such a link for you:',
    back: 'Back to sign-in',
  },
  reset: {
    heading: 'Choose a new password',
    password: 'New password',
    hint: 'Ten characters at least. You are signed out everywhere.',
    save: 'Save the password',
    done: 'The password is changed. Sign in with it and a code.',
    toSignIn: 'Sign in',
    newMail: 'Send me a new mail',
    show: 'Show the password',
  },
}

const sw: SignInTexts = {
  heading: 'Ingia',
  name: 'Jina au barua pepe',
  code: 'Msimbo',
  codeHint: 'Tarakimu sita zinazoonekana sasa kwenye programu yako ya misimbo.',
  codeMaybe: 'Tarakimu sita zinazoonekana sasa kwenye programu yako ya misimbo. Kama bado huna, acha wazi.',
  recoveryCode: 'Msimbo wa akiba',
  recoveryHint: 'Mmoja wa ile kumi uliyohifadhi. Kila mmoja hutumika mara moja tu.',
  useRecovery: 'Huna simu karibu? Tumia msimbo wa akiba',
  useCode: 'Tumia msimbo wa programu',
  password: 'Nenosiri',
  forgotten: 'Umesahau nenosiri?',
  remember: 'Nikumbuke kwa siku 30',
  rememberHint: 'Kwenye kifaa chako mwenyewe tu. Vinginevyo utatolewa baada ya siku moja.',
  enter: 'Ingia',
  entering: 'Unaingia …',
  wait: (time) => `Subiri ${time}.`,
  waited: 'Sasa unaweza kujaribu tena.',
  unsent: 'Duka halikufikiwa. Jaribu mara nyingine.',
  failed: 'Kuna hitilafu dukani. Jaribu mara nyingine.',
  wrongCode: 'Huo si msimbo wa sasa, au umeshatumika. Subiri unaofuata kisha ujaribu tena.',
  noOwner: {
    title: 'Duka hili bado halina mmiliki.',
    text: 'Fungua kiungo cha kuanzia kilichoandikwa duka lilipowashwa. Kwenye mashine hiyo, amri hii inaandika kipya:',
  },
  forgot: {
    heading: 'Hapa hakuna manenosiri',
    phone: 'Unaingia kwa jina lako na msimbo. Bila simu yako, tumia mmoja wa misimbo yako ya akiba.',
    everything:
      'Umepoteza vyote? Muombe mmiliki wa duka: atakutengenezea kiungo cha kuweka programu nyingine ya misimbo.',
    lastOwner: 'Wewe ndiye mmiliki pekee? Kwenye mashine ya duka, amri hii inakuandikia kiungo hicho:',
    back: 'Rudi kwenye kuingia',
  },
  reset: {
    heading: 'Chagua nenosiri jipya',
    password: 'Nenosiri jipya',
    hint: 'Angalau herufi kumi. Utatolewa kila mahali ulipoingia.',
    save: 'Hifadhi nenosiri',
    done: 'Nenosiri limebadilishwa. Ingia kwa nenosiri hilo na msimbo.',
    toSignIn: 'Ingia',
    newMail: 'Nitumie barua mpya',
    show: 'Onyesha nenosiri',
  },
}

export const signInTexts: Record<Locale, SignInTexts> = { en, sw }
