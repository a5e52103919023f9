/** One try to download: a link that was made, with everything that was done with it, or a refusal. */
export interface Attempt {
  at: Date
  /** Whether a link was made. */
  isGranted: boolean
  /** Pseudonyms; null where nothing is known. */
  device: string | null
  address: string | null
  /** Browser, system and class of the device. */
  kind: string
}

/** What a rule may look at: the attempts of one holder of one license, this one among them. */
export interface AbuseFacts {
  /** Of the last 30 days, newest first. */
  attempts: readonly Attempt[]
  now: Date
  license: { type: 'commercial' | 'personal' | 'team'; seats: number }
  /** Files of the release, and of others that were fetched of late: each needs attempts of its own. */
  files: number
  limits: { attempts: number; devices: number; addresses: number }
}

export const within = (facts: AbuseFacts, seconds: number): Attempt[] =>
  facts.attempts.filter(({ at }) => facts.now.getTime() - at.getTime() < seconds * 1000)

export const addressesIn = (attempts: readonly Attempt[]): Set<string> =>
  new Set(attempts.flatMap(({ address }) => (address === null ? [] : [address])))

interface Group {
  kind: string
  devices: Set<string>
  addresses: Set<string>
}

const meets = (one: Set<string>, other: Set<string>): boolean => [...one].some((each) => other.has(each))

/**
 * How many devices. A browser whose cookies were cleared has a new name, and is the device that it was: the same kind at an
 * address where that kind was before is one device. A device without a name is none. When in doubt, fewer.
 */
export const devicesIn = (attempts: readonly Attempt[]): number => {
  let groups: Group[] = []
  for (const { device, address, kind } of attempts) {
    if (device === null) continue
    const here: Group = {
      kind,
      devices: new Set([device]),
      addresses: new Set(address === null ? [] : [address]),
    }
    const isSame = (group: Group) =>
      meets(group.devices, here.devices) || (group.kind === kind && meets(group.addresses, here.addresses))
    const same = groups.filter(isSame)
    for (const group of same) {
      for (const each of group.devices) here.devices.add(each)
      for (const each of group.addresses) here.addresses.add(each)
    }
    groups = [...groups.filter((group) => !same.includes(group)), here]
  }
  return groups.length
}

/** Most devices that were each at an address of its own within one stretch of time. */
export const placesAtOnce = (attempts: readonly Attempt[], seconds: number): number => {
  let most = 0
  for (const last of attempts) {
    const together = attempts.filter(({ at }) => {
      const before = last.at.getTime() - at.getTime()
      return before >= 0 && before < seconds * 1000
    })
    most = Math.max(most, Math.min(devicesIn(together), addressesIn(together).size))
  }
  return most
}
