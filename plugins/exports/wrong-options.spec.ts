import { describe, expect, it } from '@jest/globals'
import type { Config, Payload } from 'payload'
import { bareConfig } from '../platform/testing/bare-config.ts'
import { duka, type DukaOptions } from './index.ts'

process.env.DUKA_KEYRING = `k1:${Buffer.alloc(32, 7).toString('base64url')}`

const config: Config = {
  ...bareConfig,
  collections: [...(bareConfig.collections ?? []), { slug: 'bookings', fields: [] }],
}

/** What stops the boot of a site with these options. */
const refusal = async (options: unknown, site = config): Promise<string> => {
  try {
    const joined = await duka(options as DukaOptions)(site)
    const logger = { warn: () => undefined }
    await joined.onInit?.(Object.assign({} as Payload, { config: joined, db: {}, logger }))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'it boots'
}

describe('the boot of a site', () => {
  it('goes on with right options', async () => {
    expect(await refusal({ payments: { pendingHours: 2 }, worker: 'apart' })).toBe('it boots')
  })

  const wrong: [string, unknown, RegExp][] = [
    ['a negative window', { downloads: { linkSeconds: -5 } }, /downloads\.linkSeconds: /],
    ['a negative time to pay', { payments: { pendingHours: -1 } }, /payments\.pendingHours: /],
    ['an option that there is not', { payments: { pendingDays: 1 } }, /payments: .*"pendingDays"/],
    ['a plugin that there is not', { paymets: {} }, /duka: .*"paymets"/],
    ['a provider that is none', { payments: { providers: ['mpesa'] } }, /payments\.providers\.0: /],
    [
      'two providers of one name',
      { payments: { providers: [provider(), provider()] } },
      /two are called "cash"/,
    ],
    [
      'a slug for nothing',
      { catalog: { slugs: { produkts: 'goods' } } },
      /catalog\.slugs: .*"produkts".*products/,
    ],
    ['a slug that is none', { catalog: { slugs: { products: 'My Goods' } } }, /catalog\.slugs\.products: /],
    ['two of ours with one slug', { catalog: { slugs: { products: 'orders' } } }, /slug "orders"/],
    ['a slug that the site has', { payments: { slugs: { orders: 'bookings' } } }, /slug "bookings".*orders/],
    ['pictures that are not there', { catalog: { media: 'photos' } }, /catalog\.media: .*"photos"/],
    [
      'a changed collection that there is not',
      { audit: { overrides: { trail: {} } } },
      /audit\.overrides: .*"trail"/,
    ],
    [
      'a hook that there is not',
      { payments: { hooks: { beforeCheckOut: [] } } },
      /payments\.hooks: .*"beforeCheckOut"/,
    ],
    [
      'a hook that is no function',
      { downloads: { hooks: { afterDownload: ['tell'] } } },
      /downloads\.hooks\.afterDownload\.0: /,
    ],
    [
      'an access rule that is none',
      { payments: { overrides: { orders: { access: { read: true } } } } },
      /payments\.overrides\.orders\.access\.read: a rule is a function/,
    ],
    [
      'a misspelled override',
      { payments: { overrides: { orders: { acces: {} } } } },
      /payments\.overrides\.orders: .*"acces"/,
    ],
    ['a missing plugin', { licensing: false }, /"licensing" is missing; .*downloads/],
  ]
  it.each(wrong)('stops at %s, in one line that names it', async (_, options, said) => {
    const message = await refusal(options)
    expect(message).toMatch(said)
    expect(message).toMatch(/^Duka: /)
    expect(message).not.toContain('\n')
  })

  it('stops without a secret', async () => {
    const kept = process.env.DUKA_KEYRING
    process.env.DUKA_KEYRING = ''
    expect(await refusal({})).toMatch(/^DUKA_KEYRING is empty/)
    process.env.DUKA_KEYRING = kept
  })

  it('stops when a plugin is listed twice', async () => {
    const twice = await duka()(config)
    expect(await refusal({}, twice)).toBe('Duka: the plugin "audit" is listed twice in this site\'s config.')
  })
})

function provider() {
  const never = () => Promise.reject(new Error('nobody is asked'))
  return { name: 'cash', createPayment: never, fetchPayment: never, verify: never }
}
