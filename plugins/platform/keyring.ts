import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What a key is for. Each purpose has a key of its own, derived by HKDF, so that one leak opens one door. */
export type Purpose =
  | 'audit-archive'
  | 'audit-entry'
  | 'audit-seal'
  | 'contact'
  | 'device'
  | 'download-link'
  | 'internal-route'
  | 'ip'
  | 'license-key'
  | 'link'
  | 'provider-secret'
  | 'sandbox'
  | 'session'
  | 'staff-code'
  | 'staff-device'
  | 'staff-name'
  | 'staff-ticket'
  | 'totp'

/** The shop's secrets. Stored values begin with the id of the key that made them, so that keys can rotate. */
export interface Keyring {
  /** Keyed hash under the current key: `k1.<hex>`. For lookup of secrets and for pseudonyms. */
  hash(purpose: Purpose, value: string): string
  /** The same under every key, newest first: what a lookup searches for while keys rotate. */
  hashes(purpose: Purpose, value: string): string[]
  /** AES-256-GCM under the current key: `k1.<base64url>`. */
  encrypt(purpose: Purpose, value: string): string
  /** @throws when the key is gone or the text was changed. */
  decrypt(purpose: Purpose, stored: string): string
}

interface RootKey {
  id: string
  secret: Buffer
}

const parseKey = (entry: string): RootKey => {
  const [id = '', secret = ''] = entry.split(':')
  const bytes = Buffer.from(secret, 'base64url')
  if (!/^[a-z0-9]{1,12}$/.test(id) || bytes.length < 32) {
    throw new Error('DUKA_KEYRING must read "id:<32 bytes, base64url>", newest first, separated by commas.')
  }
  return { id, secret: bytes }
}

/** @param text `k1:<base64url of 32 bytes>[,k0:…]`, newest first. */
export const parseKeyring = (text: string): Keyring => {
  const keys = text.split(',').filter(Boolean).map(parseKey)
  const current = keys[0]
  if (!current) {
    throw new Error(
      'DUKA_KEYRING is empty. Make one, and keep it with your backups: ' +
        `node -p "'k1:'+crypto.randomBytes(32).toString('base64url')"`,
    )
  }
  const derived = new Map<string, Buffer>()
  const keyFor = (root: RootKey, purpose: Purpose): Buffer => {
    const name = `${root.id}/${purpose}`
    const known = derived.get(name)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', root.secret, 'duka', purpose, 32))
    derived.set(name, key)
    return key
  }
  const hashWith = (root: RootKey, purpose: Purpose, value: string) =>
    `${root.id}.${createHmac('sha256', keyFor(root, purpose)).update(value).digest('hex')}`
  return {
    hash: (purpose, value) => hashWith(current, purpose, value),
    hashes: (purpose, value) => keys.map((key) => hashWith(key, purpose, value)),
    encrypt: (purpose, value) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor(current, purpose), iv)
      const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
      return `${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    decrypt: (purpose, stored) => {
      const [id, text] = stored.split('.')
      const root = keys.find((key) => key.id === id)
      if (!root || !text)
        throw new Error(`The key "${id ?? ''}" that made this value is not in DUKA_KEYRING.`)
      const bytes = Buffer.from(text, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', keyFor(root, purpose), bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
