import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { isHostPattern, judgeExternalAddress } from './judge-external-address.ts'
import { mayReachAddress } from './may-reach-address.ts'
import { Sealed } from './sealed.ts'

const inside = [
  ...['127.0.0.1', '127.1', '0x7f.1', '017700000001', '2130706433', '127.255.255.254'],
  ...['0.0.0.0', '0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.1'],
  ...['169.254.169.254', '169.254.0.1', '0xa9fea9fe', '2852039166', '100.64.0.1', '100.127.255.255'],
  ...['192.0.0.8', '192.0.2.1', '192.88.99.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
  ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '192.31.196.1'],
  ...['::', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8'],
  ...['::127.0.0.1', '::7f00:1', '::a9fe:a9fe', '::ffff:0:7f00:1', '64:ff9b::7f00:1', '64:ff9b::808:808'],
  ...['64:ff9b:1::a9fe:a9fe', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2001::1', '2001:0:4136:e378::'],
  ...['fc00::1', 'fd00::', 'fd00:ec2::254', 'fe80::1', 'fe80::1%1', 'fe80::1%eth0', 'fec0::1', 'ff02::1'],
  ...['2001:db8::1', '3fff::1', '100::1', '5f00::1', '4000::1', '2606:4700::1111%1'],
  ...[
    '',
    ' ',
    'localhost',
    'example.com',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1x',
    '8.8.8.8 ',
    '[::1]',
    '08.8.8.8.',
  ],
]

describe('an address of the network', () => {
  it.each(inside.filter((address) => address !== '1.2.3'))('%s is none that a shop asks', (address) => {
    expect(mayReachAddress(address)).toBe(false)
  })

  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001:82f::',
  ])('%s is public', (address) => {
    expect(mayReachAddress(address)).toBe(true)
  })
})

const hosts = ['files.example.com', '*.cdn.example.com', 'xn--bcher-kva.example']

const refused = [
  ...['https://169.254.169.254/', 'https://localhost/', 'https://LOCALHOST/', 'https://localhost./'],
  ...['https://[::1]/', 'https://0x7f.1/', 'https://127.1/', 'https://2130706433/', 'https://017700000001/'],
  ...['https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://[64:ff9b::7f00:1]/', 'https://0/'],
  ...['https://127。0。0。1/', 'https://①②⑦.0.0.1/', 'https://8.8.8.8/', 'https://[2606:4700::1111]/'],
  ...['https://files.example.com@169.254.169.254/', 'https://169.254.169.254/@files.example.com/'],
  ...['https://user:secret@files.example.com/', 'https://user@files.example.com/'],
  ...[
    'https://169.254.169.254\\@files.example.com/',
    'https:\\\\files.example.com/',
    'https://files.example.com\\/a',
  ],
  ...['https://169.254.169.254#@files.example.com/', 'https://169.254.169.254?.files.example.com/'],
  ...[
    'https://fil\tes.example.com/',
    'https://files.example.com/\n',
    ' https://files.example.com/',
    'https://files.example.com/a b',
  ],
  ...[
    'http://files.example.com/',
    'HTTP://files.example.com/',
    'ftp://files.example.com/',
    'file:///etc/passwd',
  ],
  ...[
    '//files.example.com/',
    'https:files.example.com',
    'https:/files.example.com/',
    'https:///files.example.com/',
  ],
  ...['https://files.example.com:444/', 'https://files.example.com:80/', 'https://files.example.com./'],
  ...['https://files.example.com.evil.example/', 'https://evilfiles.example.com/', 'https://example.com/'],
  ...['https://cdn.example.com/', 'https://a.b.cdn.example.com/', 'https://evilcdn.example.com/'],
  ...[
    'data:text/plain,a',
    'javascript:alert(1)',
    'gopher://files.example.com/',
    '',
    'https://',
    'files.example.com',
  ],
  `https://files.example.com/${'a'.repeat(2000)}`,
]

describe('an address that somebody types, or a redirect names', () => {
  it.each(refused)('%j is refused', (typed) => {
    expect(judgeExternalAddress(typed, hosts)).toBeNull()
  })

  it.each([
    ['https://files.example.com', 'https://files.example.com/'],
    ['https://FILES.example.COM:443/A.zip?b=c#d', 'https://files.example.com/A.zip?b=c'],
    ['https://files。example。com/a/../b', 'https://files.example.com/b'],
    ['https://eu.cdn.example.com/a', 'https://eu.cdn.example.com/a'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ])('%s is asked as %s', (typed, asked) => {
    expect(judgeExternalAddress(typed, hosts)?.href).toBe(asked)
  })

  it('is refused wherever a shop trusts nobody', () => {
    expect(judgeExternalAddress('https://files.example.com/', [])).toBeNull()
  })
})

describe('what a site may list', () => {
  it.each(['files.example.com', '*.cdn.example.com', 'a-b.example', 'xn--bcher-kva.example'])(
    '%s',
    (pattern) => {
      expect(isHostPattern(pattern)).toBe(true)
    },
  )

  const never = [
    ...[
      '*',
      '*.com',
      '*.*.example.com',
      'a.*.example.com',
      '*example.com',
      'localhost',
      '127.0.0.1',
      '1.2',
      '0x7f.1',
    ],
    ...[
      '[::1]',
      '::1',
      'https://files.example.com',
      'files.example.com:443',
      'files.example.com/',
      'Files.example.com',
    ],
    ...[
      'files.example.com.',
      '.example.com',
      'bücher.example',
      'a_b.example',
      '',
      'a b.example',
      'xn--a.example',
    ],
  ]
  it.each(never)('never %j', (pattern) => {
    expect(isHostPattern(pattern)).toBe(false)
  })
})

describe('what is sealed', () => {
  it('gets into no JSON, log or text', () => {
    const sealed = new Sealed('https://files.example.com/secret')
    expect(sealed.open()).toContain('secret')
    for (const shown of [
      JSON.stringify({ sealed }),
      inspect({ sealed }),
      String(sealed),
      Object.values(sealed).join(''),
    ])
      expect(shown).not.toContain('secret')
  })
})
