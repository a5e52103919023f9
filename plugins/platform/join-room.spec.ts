import { describe, expect, it } from '@jest/globals'
import type { Config, Payload } from 'payload'
import { bootSite } from './boot-site.ts'
import { joinRoom } from './join-room.ts'
import { port, resolve } from './registry.ts'

const keyring = `k1:${Buffer.alloc(32, 7).toString('base64url')}`
process.env.DUKA_KEYRING = keyring

const Bell = port<{ ring: () => string }>('bell')
const bare = {} as Config

const payloadOf = (config: Config): Payload => Object.assign({} as Payload, { config, db: {} })

describe('joining a site', () => {
  it('appends, and keeps what the site had', () => {
    const config = joinRoom(
      { ...bare, collections: [{ slug: 'pages', fields: [] }], hooks: { afterError: [() => undefined] } },
      { name: 'a', collections: [{ slug: 'bells', fields: [] }] },
    )
    const slugs = config.collections?.map((each) => each.slug)
    expect(slugs?.[0]).toBe('pages')
    expect(slugs).toContain('bells')
    expect(config.hooks?.afterError).toHaveLength(2)
  })

  it('brings the ground once, however many rooms join', () => {
    const config = joinRoom(joinRoom(bare, { name: 'a' }), { name: 'b' })
    expect(config.collections?.filter((each) => each.slug === 'outbox-events')).toHaveLength(1)
  })

  it('lets neighbours meet in any order', async () => {
    const asks = (config: Config) => joinRoom(config, { name: 'asks', needs: [Bell] })
    const gives = (config: Config) =>
      joinRoom(config, { name: 'gives', provides: [{ port: Bell, service: { ring: () => 'ding' } }] })
    for (const config of [asks(gives(bare)), gives(asks(bare))]) {
      await config.onInit?.(payloadOf(config))
      expect(resolve(payloadOf(config), Bell).ring()).toBe('ding')
    }
  })

  it('stops the boot, by name, when a neighbour is missing', async () => {
    const config = joinRoom(bare, { name: 'downloads', needs: [Bell] })
    await expect(config.onInit?.(payloadOf(config))).rejects.toThrow(/"bell" is missing; downloads/)
  })

  it('boots again after a boot that failed, and once when it went well', async () => {
    let boots = 0
    const onInit = () => {
      boots += 1
      return boots === 1 ? Promise.reject(new Error('the database is away')) : Promise.resolve()
    }
    const payload = payloadOf(joinRoom(bare, { name: 'a', onInit }))
    await expect(bootSite(payload)).rejects.toThrow('away')
    await Promise.all([bootSite(payload), bootSite(payload)])
    await bootSite(payload)
    expect(boots).toBe(2)
  })

  it('asks for no secret until a server boots: a build has none', async () => {
    process.env.DUKA_KEYRING = ''
    const config = joinRoom(bare, { name: 'a' })
    process.env.DUKA_KEYRING = keyring
    await expect(config.onInit?.(payloadOf(config))).rejects.toThrow(/DUKA_KEYRING is empty/)
  })
})
