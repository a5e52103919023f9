import type { Locale } from '../../kernel/locale.ts'
import { addressesIn, devicesIn, placesAtOnce, within, type AbuseFacts } from './abuse-facts.ts'

export const severities = ['note', 'warn', 'grave'] as const

export type Severity = (typeof severities)[number]

/** What a rule says of somebody's attempts. */
export interface Finding {
  severity: Severity
  /** 0 to 100: how sure it is that this is not one honest person. */
  score: number
  /** For staff. */
  sentence: Record<Locale, string>
  /** Numbers only: never an address, nor a pseudonym. */
  facts: Record<string, number>
}

/** Looks at attempts and finds something, or nothing. It must be pure: the same facts, the same answer. */
export interface AbuseRule {
  /** kebab-case; it stands on the license and in the trail. */
  name: string
  find: (facts: AbuseFacts) => Finding | null
}

export interface NamedFinding extends Finding {
  rule: string
}

const daySeconds = 86_400
const hourSeconds = 3600
/** Nobody walks from one place to another in that time. */
const atOnceSeconds = 120
/** A phone on the move, a laptop and a tablet on the two kinds of address of one line: three. */
const honestPlaces = 3

/** Whether several people may stand behind one holder, such as an office with one mailbox. */
const isShared = ({ license }: AbuseFacts): boolean => license.type !== 'personal'

/** Somebody tries again and again. A release of many files needs attempts for each. */
const attemptsRule: AbuseRule = {
  name: 'attempts',
  find: (facts) => {
    const attempts = within(facts, daySeconds).length
    const limit = facts.limits.attempts * Math.max(1, facts.files)
    if (attempts <= limit) return null
    return {
      severity: 'warn',
      // Impatience says nothing about who it is: it adds next to nothing to what another rule found.
      score: 5,
      sentence: {
        en: `${attempts} attempts to download in 24 hours; ${limit} are usual.`,
        sw: `Majaribio ${attempts} ya kupakua ndani ya saa 24; kawaida ni ${limit}.`,
      },
      facts: { attempts, limit, hours: 24 },
    }
  },
}

/** A license for one person on more devices than one person has. */
const devicesRule: AbuseRule = {
  name: 'devices',
  find: (facts) => {
    const limit = facts.limits.devices
    if (isShared(facts)) return null
    const devices = devicesIn(facts.attempts)
    if (devices <= limit) return null
    return {
      severity: 'note',
      score: Math.min(90, 40 + 5 * (devices - limit - 1)),
      sentence: {
        en: `${devices} devices with a personal license in 30 days; ${limit} are usual.`,
        sw: `Vifaa ${devices} kwa leseni binafsi ndani ya siku 30; kawaida ni ${limit}.`,
      },
      facts: { devices, limit, days: 30 },
    }
  },
}

/** Of what a team does from many phones of one network, no rule is sure. */
const unsure = 30

/** The account is used from everywhere. One device that travels is one person on a train: it has to wait, no more. */
const addressesRule: AbuseRule = {
  name: 'addresses',
  find: (facts) => {
    const limit = facts.limits.addresses
    const attempts = within(facts, hourSeconds)
    const addresses = addressesIn(attempts).size
    if (addresses <= limit) return null
    const devices = devicesIn(attempts)
    const isUnsure = isShared(facts) || devices <= 1
    return {
      severity: isUnsure ? 'warn' : 'grave',
      score: isUnsure ? unsure : Math.min(80, 50 + 5 * (addresses - limit - 1)),
      sentence: {
        en: `${addresses} addresses in one hour; ${limit} are usual.`,
        sw: `Anwani ${addresses} ndani ya saa moja; kawaida ni ${limit}.`,
      },
      facts: { addresses, devices, limit, hours: 1 },
    }
  },
}

/** Several devices, each at an address of its own, within two minutes: one person cannot be in so many places. */
const patternRule: AbuseRule = {
  name: 'pattern',
  find: (facts) => {
    const places = placesAtOnce(within(facts, daySeconds), atOnceSeconds)
    if (places <= honestPlaces) return null
    return {
      severity: 'note',
      score: isShared(facts) ? unsure : Math.min(90, 50 + 10 * (places - honestPlaces - 1)),
      sentence: {
        en: `${places} devices at ${places} addresses within two minutes.`,
        sw: `Vifaa ${places} kwenye anwani ${places} ndani ya dakika mbili.`,
      },
      facts: { places, limit: honestPlaces, minutes: 2 },
    }
  },
}

/** In this order; a site's own rules come after. */
export const abuseRules: readonly AbuseRule[] = [attemptsRule, devicesRule, addressesRule, patternRule]

/** A site's rule is not held to its types when it runs. */
const isFinding = (found: Finding): boolean =>
  severities.includes(found.severity) &&
  Number.isFinite(found.score) &&
  typeof found.sentence.en === 'string' &&
  typeof found.sentence.sw === 'string' &&
  Object.values(found.facts).every(Number.isFinite)

/** What all rules find, in their order. `onError` hears of a rule that threw: it has found nothing. */
export const assessAbuse = (
  rules: readonly AbuseRule[],
  facts: AbuseFacts,
  onError: (rule: string, error: unknown) => void,
): NamedFinding[] => {
  const findings: NamedFinding[] = []
  for (const { name, find } of rules) {
    try {
      const found = find(facts)
      if (!found) continue
      if (!isFinding(found)) throw new Error('This rule answered something that is no finding')
      findings.push({ ...found, rule: name })
    } catch (error) {
      onError(name, error)
    }
  }
  return findings
}
