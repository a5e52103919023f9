import type { Locale } from '../../kernel/locale.ts'

interface DecideTexts {
  title: string
  note: string
  hint: string
  approve: string
  reject: string
  headings: { approve: string; reject: string }
  bodies: { approve: string; reject: string }
  done: { approve: string; reject: string }
  unsent: string
}

export const decideTexts: Record<Locale, DecideTexts> = {
  en: {
    title: 'Answer this request',
    note: 'Note to who asked',
    hint: 'It stands in their mail and in their library. It may be empty.',
    approve: 'Approve …',
    reject: 'Reject …',
    headings: { approve: 'Approve this request?', reject: 'Reject this request?' },
    bodies: {
      approve: 'What this person downloaded with this license before now is not counted any more.',
      reject: 'Their downloads become free again one by one, as they would have.',
    },
    done: { approve: 'Approved. They are told by mail.', reject: 'Rejected. They are told by mail.' },
    unsent: 'The shop could not be reached. Try it once more.',
  },
  sw: {
    title: 'Jibu ombi hili',
    note: 'Ujumbe kwa aliyeomba',
    hint: 'Utaonekana kwenye barua pepe na maktaba yake. Unaweza kuachwa wazi.',
    approve: 'Kubali …',
    reject: 'Kataa …',
    headings: { approve: 'Ukubali ombi hili?', reject: 'Ukatae ombi hili?' },
    bodies: {
      approve: 'Alichopakua mtu huyu kwa leseni hii hadi sasa hakitahesabiwa tena.',
      reject: 'Nafasi zake za kupakua zitapatikana tena moja baada ya nyingine, kama kawaida.',
    },
    done: {
      approve: 'Limekubaliwa. Atajulishwa kwa barua pepe.',
      reject: 'Limekataliwa. Atajulishwa kwa barua pepe.',
    },
    unsent: 'Duka halikufikiwa. Jaribu mara nyingine.',
  },
}
