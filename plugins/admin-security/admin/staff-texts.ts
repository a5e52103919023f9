import type { Locale } from '../../kernel/locale.ts'
import type { Role } from '../../kernel/roles.ts'
import type { ReasonTexts } from '../../platform/admin/reason-dialog.tsx'

export type StatusAct = 'active' | 'banned' | 'locked' | 'suspended'

interface ActTexts {
  act: string
  heading: string
  body: string
  done: string
}

interface StaffTexts extends ReasonTexts {
  title: string
  ownPage: string
  notYours: string
  status: Record<StatusAct, ActTexts>
  reset: ActTexts
  /** The same, for who has not enrolled yet. */
  newLink: ActTexts
  forgive: ActTexts
  /** What has become of the link that was made last. */
  pending: { until: (date: string) => string; none: string }
  link: { title: string; mailed: string; unmailed: string; once: string; copy: string; copied: string }
  figures: { label: string; closed: string; withoutCode: string }
  roles: Record<Role, { name: string; may: string }>
  invite: {
    act: string
    heading: string
    body: string
    name: string
    email: string
    role: string
    send: string
    cancel: string
    done: string
    ready: (name: string) => string
    /** Above the site's own list of users. */
    here: string
  }
}

const en: StaffTexts = {
  reason: 'Why?',
  reasonHint: 'It stands here, with the person, and not in the audit trail; the person is not told.',
  reasonShort: 'Say it in three letters at least.',
  cancel: 'Leave it as it is',
  title: 'Security',
  ownPage: 'This is you. Your authenticator and your browsers:',
  notYours: 'Only people above this rank see how they sign in.',
  status: {
    active: {
      act: 'Let in',
      heading: 'Let this person in again?',
      body: 'They can sign in with a code as before. Sessions of before stay ended.',
      done: 'The person may sign in.',
    },
    locked: {
      act: 'Lock',
      heading: 'Lock this account?',
      body: 'For the time in which something is being looked into. Every session ends at once.',
      done: 'The account is locked.',
    },
    suspended: {
      act: 'Suspend',
      heading: 'Suspend this account?',
      body: 'For people who are away for a while. Every session ends at once.',
      done: 'The account is suspended.',
    },
    banned: {
      act: 'Ban',
      heading: 'Ban this account?',
      body: 'For people who shall not come back. Every session ends at once.',
      done: 'The account is banned.',
    },
  },
  reset: {
    act: 'Reset authenticator',
    heading: 'Reset the authenticator of this person?',
    body: 'Their authenticator, recovery codes and sessions end at once. You get a link, good for one day, with which they set up another.',
    done: 'The authenticator is reset.',
  },
  newLink: {
    act: 'Make a new link',
    heading: 'Make a new link for this person?',
    body: 'It is good for one day. Links of before open nothing any more.',
    done: 'The link is made.',
  },
  forgive: {
    act: 'Forgive wrong codes',
    heading: 'Forget the wrong codes?',
    body: 'The person need not wait any longer. Do it when they have asked you themselves.',
    done: 'The wrong codes are forgotten.',
  },
  pending: {
    until: (date) => `A link that has not been used yet is good until ${date}. Another rank ends it.`,
    none: 'No link is open: whatever was sent has run out, or was ended, as by another rank.',
  },
  link: {
    title: 'Link for this person',
    mailed: 'It was mailed too.',
    unmailed: 'It was not mailed: give it to them yourself, in a way that only they can read.',
    once: 'It works once and is shown only now. An invitation is good for three days, any other link for one.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
  },
  figures: { label: 'People by rank', closed: 'May not enter', withoutCode: 'No authenticator' },
  roles: {
    owner: { name: 'Owner', may: 'Everything, owners too.' },
    admin: { name: 'Admin', may: 'Runs the shop: staff below, refunds, settings.' },
    moderator: { name: 'Moderator', may: 'Helps buyers: licenses, downloads, orders to look at.' },
    editor: { name: 'Editor', may: 'Products, offers, releases and their files.' },
    viewer: { name: 'Viewer', may: 'Looks at the catalog.' },
    user: { name: 'No access', may: 'Cannot enter the admin.' },
  },
  invite: {
    act: 'Invite somebody',
    heading: 'Invite somebody',
    body: 'They get a link, good for three days, with which they set up their sign-in.',
    name: 'Name',
    email: 'E-mail address',
    role: 'Rank',
    send: 'Invite',
    cancel: 'Cancel',
    done: 'Done',
    ready: (name) => `${name} is invited`,
    here: 'People come by invitation: there are no passwords to give out.',
  },
}

const sw: StaffTexts = {
  reason: 'Kwa nini?',
  reasonHint: 'Inaandikwa hapa tu, kwenye ukurasa wa mhusika, si kwenye rekodi za ukaguzi; mhusika haambiwi.',
  reasonShort: 'Andika angalau herufi tatu.',
  cancel: 'Acha ilivyo',
  title: 'Usalama',
  ownPage: 'Huyu ni wewe. Programu yako ya misimbo na vivinjari vyako:',
  notYours: 'Walio juu ya cheo hiki tu ndio wanaoona namna anavyoingia.',
  status: {
    active: {
      act: 'Ruhusu',
      heading: 'Umruhusu mtu huyu tena?',
      body: 'Ataweza kuingia kwa msimbo kama awali. Vipindi vya awali vinabaki vimefungwa.',
      done: 'Mtu huyu anaweza kuingia.',
    },
    locked: {
      act: 'Funga',
      heading: 'Uifunge akaunti hii?',
      body: 'Kwa muda wa kuchunguza jambo. Vipindi vyote vinafungwa mara moja.',
      done: 'Akaunti imefungwa.',
    },
    suspended: {
      act: 'Simamisha',
      heading: 'Uisimamishe akaunti hii?',
      body: 'Kwa watu walio mbali kwa muda. Vipindi vyote vinafungwa mara moja.',
      done: 'Akaunti imesimamishwa.',
    },
    banned: {
      act: 'Piga marufuku',
      heading: 'Uipige marufuku akaunti hii?',
      body: 'Kwa watu wasiopaswa kurudi. Vipindi vyote vinafungwa mara moja.',
      done: 'Akaunti imepigwa marufuku.',
    },
  },
  reset: {
    act: 'Ondoa programu ya misimbo',
    heading: 'Uondoe programu ya misimbo ya mtu huyu?',
    body: 'Programu yake, misimbo ya akiba na vipindi vyake vinakoma mara moja. Utapata kiungo, cha siku moja, cha kumwezesha kuweka nyingine.',
    done: 'Programu ya misimbo imeondolewa.',
  },
  newLink: {
    act: 'Tengeneza kiungo kipya',
    heading: 'Umtengenezee mtu huyu kiungo kipya?',
    body: 'Kinafaa kwa siku moja. Viungo vya awali havitafungua tena chochote.',
    done: 'Kiungo kimetengenezwa.',
  },
  forgive: {
    act: 'Samehe misimbo isiyo sahihi',
    heading: 'Usahau misimbo isiyo sahihi?',
    body: 'Mtu huyu hatahitaji kusubiri tena. Fanya hivyo akikuomba mwenyewe.',
    done: 'Misimbo isiyo sahihi imesahaulika.',
  },
  pending: {
    until: (date) => `Kiungo ambacho bado hakijatumika kinafaa hadi ${date}. Cheo kingine kinakikomesha.`,
    none: 'Hakuna kiungo kilicho wazi: kilichotumwa kimeisha muda, au kimekomeshwa, kwa mfano na cheo kingine.',
  },
  link: {
    title: 'Kiungo cha mtu huyu',
    mailed: 'Kimetumwa kwa barua pepe pia.',
    unmailed: 'Hakikutumwa kwa barua pepe: mpe mwenyewe, kwa njia ambayo yeye tu anaweza kukisoma.',
    once: 'Kinafanya kazi mara moja na kinaonyeshwa sasa tu. Mwaliko unafaa kwa siku tatu, kiungo kingine chochote kwa siku moja.',
    copy: 'Nakili kiungo',
    copied: 'Kiungo kimenakiliwa.',
  },
  figures: {
    label: 'Watu kwa cheo',
    closed: 'Hawaruhusiwi kuingia',
    withoutCode: 'Bila programu ya misimbo',
  },
  roles: {
    owner: { name: 'Mmiliki', may: 'Kila kitu, hata wamiliki.' },
    admin: {
      name: 'Msimamizi mkuu',
      may: 'Anaendesha duka: wafanyakazi wa chini, kurudisha fedha, mipangilio.',
    },
    moderator: { name: 'Msimamizi', may: 'Anasaidia wanunuzi: leseni, upakuaji, kuangalia oda.' },
    editor: { name: 'Mhariri', may: 'Bidhaa, ofa, matoleo na faili zake.' },
    viewer: { name: 'Mtazamaji', may: 'Anaangalia bidhaa.' },
    user: { name: 'Hana ruhusa', may: 'Hawezi kuingia kwenye paneli.' },
  },
  invite: {
    act: 'Alika mtu',
    heading: 'Alika mtu',
    body: 'Atapata kiungo, cha siku tatu, cha kuandaa namna yake ya kuingia.',
    name: 'Jina',
    email: 'Barua pepe',
    role: 'Cheo',
    send: 'Alika',
    cancel: 'Ghairi',
    done: 'Tayari',
    ready: (name) => `${name} amealikwa`,
    here: 'Watu huja kwa mwaliko: hakuna manenosiri ya kugawa.',
  },
}

export const staffTexts: Record<Locale, StaffTexts> = { en, sw }
