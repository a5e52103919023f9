import { createHmac, createHash, timingSafeEqual } from 'node:crypto'

const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

const hmac = (key, text) => createHmac('sha256', key).update(text).digest()

/**
 * Whether an address was signed by AWS Signature Version 4 with this secret, for this method, this object and these
 * parameters, and is not over yet. s3rver leaves that unchecked.
 * Source: docs.aws.amazon.com, "Authenticating Requests: Using Query Parameters".
 */
export const isSignedAddress = ({ method, path, query, headers, secret, now }) => {
  const asked = new URLSearchParams(query)
  const signature = asked.get('X-Amz-Signature') ?? ''
  asked.delete('X-Amz-Signature')
  const stamp = asked.get('X-Amz-Date') ?? ''
  const signedHeaders = asked.get('X-Amz-SignedHeaders') ?? ''
  const [, ...scope] = (asked.get('X-Amz-Credential') ?? '').split('/')
  const from = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(now < from + Number(asked.get('X-Amz-Expires')) * 1000)) return false
  const canonicalQuery = [...asked]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const canonicalHeaders = signedHeaders
    .split(';')
    .map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`)
  const payload = asked.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD'
  const request = [method, path, canonicalQuery, canonicalHeaders.join(''), signedHeaders, payload].join('\n')
  const hash = createHash('sha256').update(request).digest('hex')
  const text = ['AWS4-HMAC-SHA256', stamp, scope.join('/'), hash].join('\n')
  const key = scope.reduce((made, part) => hmac(made, part), `AWS4${secret}`)
  const wanted = hmac(key, text)
  const given = Buffer.from(signature, 'hex')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
