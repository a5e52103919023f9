import type { Locale } from '../../kernel/locale.ts'
import type { ActionChoices } from '../contract.ts'
import { actionFacts, actionGroups } from '../domain/action-facts.ts'

export const choicesOf = (locale: Locale): ActionChoices[] =>
  actionGroups.map((group) => ({
    group,
    actions: Object.entries(actionFacts)
      .flatMap(([value, facts]) => (facts.group === group ? [{ value, label: facts.words[locale] }] : []))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
  }))
