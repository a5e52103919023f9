import type { Locale } from '../../kernel/locale.ts'

interface UploadTexts {
  title: string
  hint: string
  choose: string
  pause: string
  resume: string
  cancel: string
  phases: Record<'failed' | 'finishing' | 'paused' | 'preparing' | 'sending', string>
  tooLarge: string
  /** The bucket does not answer this browser. */
  noConnection: string
  done: string
  measuring: string
  measuringLong: string
}

/** What the panel says of large files and their way to the bucket. */
export const uploadTexts: Record<Locale, UploadTexts> = {
  en: {
    title: 'Large files',
    hint: 'They go straight to the storage, and go on where they stopped: after a lost connection, or when you choose the same file again. At most',
    choose: 'Choose a large file',
    pause: 'Pause',
    resume: 'Go on',
    cancel: 'Give up',
    phases: {
      preparing: 'Looking for what is there already…',
      sending: 'Uploading',
      paused: 'Paused',
      finishing: 'Putting the parts together…',
      failed: 'Stopped',
    },
    tooLarge: 'This file is larger than the shop takes.',
    noConnection: 'The storage cannot be reached from this browser. What was sent is kept.',
    done: 'The file is there. It is being measured now.',
    measuring: 'Being measured…',
    measuringLong:
      'This file is being measured. Its hash will stand here in a moment; until then no release with it can be published.',
  },
  sw: {
    title: 'Faili kubwa',
    hint: 'Huenda moja kwa moja kwenye hifadhi, na huendelea pale zilipoishia: mtandao ukikatika, au ukichagua faili lile lile tena. Kikomo ni',
    choose: 'Chagua faili kubwa',
    pause: 'Sitisha',
    resume: 'Endelea',
    cancel: 'Acha kabisa',
    phases: {
      preparing: 'Inatafuta sehemu zilizokwisha fika…',
      sending: 'Inapakia',
      paused: 'Imesitishwa',
      finishing: 'Inaunganisha sehemu…',
      failed: 'Imesimama',
    },
    tooLarge: 'Faili hili ni kubwa kuliko duka linavyopokea.',
    noConnection: 'Hifadhi haifikiki kutoka kwenye kivinjari hiki. Zilizokwisha tumwa zimehifadhiwa.',
    done: 'Faili limefika. Sasa linapimwa.',
    measuring: 'Linapimwa…',
    measuringLong:
      'Faili hili linapimwa. Alama yake itaonekana hapa baada ya muda mfupi; hadi hapo toleo lenye faili hili haliwezi kuchapishwa.',
  },
}
