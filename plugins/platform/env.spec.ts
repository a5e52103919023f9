import { describe, expect, it } from '@jest/globals'
import { readEnv } from './env.ts'

describe('the environment', () => {
  it('has working defaults, with private files apart from pictures', () => {
    const env = readEnv({ NODE_ENV: 'production' })
    expect(env.isProduction).toBe(true)
    expect(env.storageDir).not.toBe(env.mediaDir)
    expect(env.internalUrl).toBe(env.serverUrl)
  })

  it('drops a trailing slash, so that addresses can be joined', () => {
    expect(readEnv({ NODE_ENV: 'test', SERVER_URL: 'https://shop.example/' }).serverUrl).toBe(
      'https://shop.example',
    )
  })

  it('refuses nonsense by name', () => {
    expect(() => readEnv({ NODE_ENV: 'test', TRUSTED_PROXIES: 'many' })).toThrow(/TRUSTED_PROXIES/)
  })

  it('takes an empty value as one that is not set', () => {
    const env = readEnv({ NODE_ENV: 'test', DUKA_SANDBOX: '', MAIL_FROM: '', DUKA_DATA_DIR: '' })
    expect([env.sandbox, env.mailFrom, env.dataDir.endsWith('.duka')]).toEqual([
      'auto',
      'Duka <shop@localhost>',
      true,
    ])
  })

  it('never names a failpoint outside of tests', () => {
    expect(readEnv({ NODE_ENV: 'production', DUKA_FAILPOINT: 'settle.commit' }).failpoint).toBe('')
    expect(readEnv({ NODE_ENV: 'test', DUKA_TEST: '1', DUKA_FAILPOINT: 'x' }).failpoint).toBe('x')
  })
})
