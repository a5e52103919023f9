import { describe, expect, it } from '@jest/globals'
import type { AbuseFacts, Attempt } from './abuse-facts.ts'
import { decideAbuse, defaultPolicy } from './abuse-policy.ts'
import { abuseRules, assessAbuse, type AbuseRule } from './abuse-rules.ts'

const now = new Date('2026-03-01T12:00:00Z')

/** So many minutes ago. */
const tried = (minutes: number, more: Partial<Attempt> = {}): Attempt => ({
  at: new Date(now.getTime() - minutes * 60_000),
  isGranted: true,
  device: 'laptop',
  address: 'home',
  kind: 'Firefox Linux desktop',
  ...more,
})

const many = (count: number, make: (index: number) => Attempt): Attempt[] =>
  Array.from({ length: count }, (_, index) => make(index))

const facts = (attempts: Attempt[], more: Partial<AbuseFacts> = {}): AbuseFacts => ({
  attempts,
  now,
  license: { type: 'personal', seats: 1 },
  files: 1,
  limits: { attempts: 10, devices: 3, addresses: 5 },
  ...more,
})

const never = (rule: string, error: unknown) => {
  throw new Error(rule, { cause: error })
}
const findingsOf = (given: AbuseFacts) => assessAbuse(abuseRules, given, never)
const rulesOf = (given: AbuseFacts) => findingsOf(given).map(({ rule }) => rule)
const decisionOf = (given: AbuseFacts) => decideAbuse(findingsOf(given), defaultPolicy)

const office = { license: { type: 'commercial', seats: 1 } } as const
const team = { license: { type: 'team', seats: 5 } } as const

describe('honest people', () => {
  it('30 of one office behind one address, each with a browser of their own', () => {
    // Three days, ten a day, all of one commercial license that was bought with one mailbox.
    const all = many(30, (index) => tried(index * 144, { device: `pc-${index}`, kind: `browser ${index}` }))
    expect(rulesOf(facts(all, office))).toEqual([])
    // A team's people are holders of their own: each is looked at alone.
    for (const one of all) expect(rulesOf(facts([one], team))).toEqual([])
  })

  it('all of that office on one morning: they wait, nobody is flagged or suspended', () => {
    const all = many(30, (index) => tried(index, { device: `pc-${index}` }))
    expect(decisionOf(facts(all, office))).toMatchObject({ isPaused: true, flag: null, suspend: null })
  })

  it('a phone that changes its address four times an hour', () => {
    const phone = many(10, (index) => tried(index * 15, { device: 'phone', address: `cell-${index}` }))
    expect(rulesOf(facts(phone))).toEqual([])
  })

  it('a team on phones of one network, which gives every request another address: never suspended', () => {
    const phones = many(40, (index) =>
      tried(index * 0.1, { device: `phone-${index % 8}`, address: `cell-${index}`, kind: 'Chrome Android' }),
    )
    for (const whose of [office, team]) {
      expect(decisionOf(facts(phones, whose))).toMatchObject({ isMailed: false, suspend: null })
    }
  })

  it('a download manager with 16 segments over two addresses, and a line that was cut 40 times', () => {
    // Segments, and what goes on with a download, are no attempts: their link is the one attempt.
    expect(rulesOf(facts([tried(0, { address: 'wifi' }), tried(5, { address: 'mobile' })]))).toEqual([])
  })

  it('a person with a phone, a laptop and a tablet, all at once', () => {
    const own = [
      tried(0, { device: 'phone', address: 'cell', kind: 'Chrome Android' }),
      tried(0.5, { device: 'laptop', address: 'home' }),
      tried(1, { device: 'tablet', address: 'home over IPv6', kind: 'Safari iPad' }),
    ]
    expect(rulesOf(facts(own))).toEqual([])
  })

  it('a browser that forgets its cookies each time, or keeps none', () => {
    const cleared = many(20, (index) => tried(index * 1440, { device: `laptop-${index}` }))
    expect(rulesOf(facts(cleared))).toEqual([])
    const nameless = many(20, (index) => tried(index * 1440, { device: null }))
    expect(rulesOf(facts(nameless))).toEqual([])
  })

  it('somebody on a train with a bad line: waits, and is not suspended', () => {
    const train = many(14, (index) => tried(index * 4, { device: 'phone', address: `cell-${index}` }))
    expect(decisionOf(facts(train))).toMatchObject({
      flag: null,
      isMailed: false,
      isPaused: true,
      suspend: null,
    })
  })

  it('who fetches each of twelve files', () => {
    const album = many(12, (index) => tried(index))
    expect(rulesOf(facts(album, { files: 12 }))).toEqual([])
  })

  it('nobody whose address is not known', () => {
    const unseen = many(10, (index) => tried(index, { address: null, device: `d-${index % 3}` }))
    expect(rulesOf(facts(unseen))).toEqual([])
  })
})

describe('what is found', () => {
  it('11 attempts in 24 hours, refused ones too: refused until they grow old, and no more', () => {
    const ten = many(10, (index) => tried(index * 60, { isGranted: index % 2 === 0 }))
    expect(rulesOf(facts(ten))).toEqual([])
    const eleven = [...ten, tried(1439)]
    expect(decisionOf(facts(eleven))).toMatchObject({
      isPaused: true,
      pausedBy: { rule: 'attempts' },
      flag: null,
      suspend: null,
      isMailed: false,
      isNoted: false,
    })
    expect(rulesOf(facts([...ten, tried(1440)]))).toEqual([])
  })

  it('a fourth device of a personal license within 30 days: flagged, not refused', () => {
    const four = many(4, (index) => tried(index * 1440, { device: `d-${index}`, kind: `kind ${index}` }))
    expect(decisionOf(facts(four))).toMatchObject({
      isPaused: false,
      flag: { rule: 'devices' },
      suspend: null,
    })
  })

  it('a sixth address within an hour: refused, and flagged when it is not one device that travels', () => {
    const six = many(6, (index) => tried(index * 9, { address: `a-${index}` }))
    expect(rulesOf(facts(six))).toEqual(['addresses'])
    expect(decisionOf(facts(six))).toMatchObject({ isPaused: true, flag: null, suspend: null })
    const two = many(6, (index) => tried(index * 9, { address: `a-${index}`, device: `d-${index % 2}` }))
    expect(decisionOf(facts(two))).toMatchObject({
      isPaused: true,
      flag: { rule: 'addresses' },
      suspend: null,
    })
    expect(rulesOf(facts(six.slice(0, 5)))).toEqual([])
  })

  it('four devices at four addresses within two minutes: one person is not in four places', () => {
    const places = many(4, (index) =>
      tried(index * 0.5, { device: `d-${index}`, address: `a-${index}`, kind: `kind ${index}` }),
    )
    expect(rulesOf(facts(places))).toEqual(['devices', 'pattern'])
  })

  it('an account that was passed around: several rules agree, and it is suspended, with mails', () => {
    const passed = many(8, (index) =>
      tried(index * 0.2, { device: `d-${index}`, address: `a-${index}`, kind: `kind ${index}` }),
    )
    expect(decisionOf(facts(passed))).toMatchObject({
      isPaused: true,
      suspend: { rule: 'addresses', severity: 'grave' },
      isMailed: true,
      isNoted: true,
    })
  })

  it('holds numbers and words only, in both languages', () => {
    const passed = many(12, (index) =>
      tried(0, { device: `secret-d-${index}`, address: `secret-a-${index}` }),
    )
    const found = findingsOf(facts(passed))
    expect(found.map(({ rule }) => rule)).toEqual(['attempts', 'devices', 'addresses', 'pattern'])
    expect(JSON.stringify(found)).not.toContain('secret')
    for (const { sentence } of found) expect(sentence.en).not.toBe(sentence.sw)
  })
})

it('a rule that throws has found nothing, and the others go on', () => {
  const broken: AbuseRule = {
    name: 'broken',
    find: () => {
      throw new Error('a mistake of the site')
    },
  }
  // What is no finding is a mistake as well.
  const promised = { name: 'promised', find: () => Promise.resolve(null) }
  const heard: string[] = []
  const eleven = many(11, (index) => tried(index))
  const found = assessAbuse([broken, promised as never, ...abuseRules], facts(eleven), (rule) =>
    heard.push(rule),
  )
  expect([heard, found.map(({ rule }) => rule)]).toEqual([['broken', 'promised'], ['attempts']])
})
