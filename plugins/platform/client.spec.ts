import { describe, expect, it } from '@jest/globals'
import { clientAddress, machineOf, networkOf } from './client.ts'
import { clientAddressHeader } from './instrument/headers.ts'

describe('networkOf', () => {
  it('is the same for every address that one IPv6 customer can choose', () => {
    for (const address of ['2001:db8:1:2::1', '2001:0DB8:1:2:ffff:0:0:9', '2001:db8:1:2:3:4:5:6']) {
      expect(networkOf(address)).toBe('2001:db8:1:2::/64')
    }
    expect(networkOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64')
    expect(networkOf('::1')).toBe('0:0:0:0::/64')
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  })

  it('keeps IPv4 addresses apart, however they are written', () => {
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(networkOf('nonsense')).toBe('nonsense')
  })
})

describe('clientAddress', () => {
  const headers = new Headers({ [clientAddressHeader]: '10.0.0.1', 'x-forwarded-for': '6.6.6.6, 192.0.2.7' })

  it('believes a forwarded address only as far as proxies are trusted', () => {
    expect(clientAddress(headers, 0)).toBe('10.0.0.1')
    expect(clientAddress(headers, 1)).toBe('192.0.2.7')
    expect(clientAddress(headers, 3)).toBe('10.0.0.1')
  })
})

describe('machineOf', () => {
  it('names what it knows, and nothing of what it does not', () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    expect(machineOf(firefox)).toEqual({ browser: 'Firefox', os: 'Linux', deviceClass: 'desktop' })
    for (const agent of ['', 'node', 'a program of mine'])
      expect(machineOf(agent)).toEqual({ browser: null, os: null, deviceClass: null })
  })
})
