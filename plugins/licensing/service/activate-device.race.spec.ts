import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import {
  boot,
  peek,
  programOf,
  race,
  soldWithKey,
  withoutGuard,
  type ProgramReply,
} from '../../platform/testing/index.ts'

const { payload } = await boot()

const cap = 5

/** A license for so many devices. */
const buy = async (activationCap = cap) => {
  const { licenseId, licenseKey } = await soldWithKey(payload)
  await peek(payload, (tx) => tx.set('licenses', licenseId, { activationCap }))
  return { licenseId, licenseKey }
}

const ask = async (verb: string, licenseKey: string, device: number) =>
  (await programOf(payload)(verb, { licenseKey, fingerprint: `machine-${String(device)}` })).json

/** What the license counts, and what there is. */
const countsOf = (licenseId: Id) =>
  peek(payload, async (tx) => ({
    counter: (await tx.load('licenses', licenseId))?.activationsUsed,
    rows: await tx.count('license-activations', {
      and: [{ license: { equals: licenseId } }, { status: { equals: 'active' } }],
    }),
  }))

const inAll = ({ values }: { values: ProgramReply[] }) => values.filter(({ valid }) => valid).length

describe('100 devices of a license for 5, at once', () => {
  const rush = async (devices: number) => {
    const { licenseId, licenseKey } = await buy()
    const outcome = await race(devices, (index) => ask('activate', licenseKey, index))
    return { inAll: inAll(outcome), ...(await countsOf(licenseId)) }
  }

  it('are 5', async () => {
    expect(await rush(100)).toEqual({ inAll: cap, counter: cap, rows: cap })
  })

  it('would be more without the conditional update', async () => {
    const { rows } = await withoutGuard(payload, 'licensing.activate', () => rush(20))
    expect(rows).toBeGreaterThan(cap)
  })
})

describe('one device 50 times at once', () => {
  const rush = async (times: number) => {
    const { licenseId, licenseKey } = await buy(1)
    const outcome = await race(times, () => ask('activate', licenseKey, 1))
    return { inAll: inAll(outcome), ...(await countsOf(licenseId)) }
  }

  it('is one, also when it takes the last room', async () => {
    expect(await rush(50)).toEqual({ inAll: 50, counter: 1, rows: 1 })
  })

  it('would be counted otherwise without the conditional update', async () => {
    const { counter, rows } = await withoutGuard(payload, 'licensing.activate', () => rush(10))
    expect(counter).not.toBe(rows)
  })

  it('would be several without the unique index, where nobody holds the license', async () => {
    const { licenseId } = await buy(50)
    const { errors } = await race(10, () =>
      peek(payload, (tx) =>
        tx.insert('license-activations', {
          ...{ license: licenseId, fingerprintHash: 'one', status: 'active' },
          ...{ activatedAt: new Date(0).toISOString(), lastSeenAt: new Date(0).toISOString() },
        }),
      ),
    )
    expect(errors).toHaveLength(9)
  })
})

describe('devices that come and go at once', () => {
  const filled = async () => {
    const license = await buy()
    for (let device = 0; device < cap; device += 1) await ask('activate', license.licenseKey, device)
    return license
  }

  /** Those that are in leave, each several times. */
  const leave = async ({ licenseId, licenseKey }: Awaited<ReturnType<typeof buy>>, times: number) => {
    await race(cap * times, (index) => ask('deactivate', licenseKey, index % cap))
    return countsOf(licenseId)
  }

  it('leave a counter that is the rows', async () => {
    const { licenseId, licenseKey } = await filled()
    await race(100, (index) => ask(index % 2 ? 'activate' : 'deactivate', licenseKey, (index >> 1) % 8))
    const { counter, rows } = await countsOf(licenseId)
    expect(counter).toBe(rows)
    expect(rows).toBeLessThanOrEqual(cap)
  })

  it('are counted down once each, however often they are told to leave', async () => {
    expect(await leave(await filled(), 10)).toEqual({ counter: 0, rows: 0 })
  })

  it('would be counted down less without the conditional update', async () => {
    const license = await filled()
    const { counter, rows } = await withoutGuard(payload, 'licensing.deactivate', () => leave(license, 1))
    expect([counter === rows, rows]).toEqual([false, 0])
  })
})
