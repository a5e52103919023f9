import type { FieldHook, GlobalSlug, Payload, PayloadRequest, TextField, TextFieldValidation } from 'payload'
import type { Ctx } from '../context.ts'
import { globalOf, keyringOf } from '../registry.ts'
import { label } from './labels.ts'

/** What staff typed into a global and nobody reads again: a key of somebody else's service. */
export interface SecretOptions {
  global: GlobalSlug
  name: string
  label: Record<'en' | 'sw', string>
  description: Record<'en' | 'sw', string>
  /** What such a secret looks like. */
  shape: RegExp
}

const purpose = 'provider-secret'
const dots = '••••••••'

/** Below the hooks, which would only show its last four characters. null when there is none. */
const storedCipher = async (
  req: PayloadRequest,
  { global, name }: Pick<SecretOptions, 'global' | 'name'>,
): Promise<string | null> => {
  const found: unknown = await req.payload.db.findGlobal({ slug: globalOf(req.payload, global), req })
  if (typeof found !== 'object' || found === null) return null
  const cipher: unknown = Reflect.get(found, name)
  return typeof cipher === 'string' ? cipher : null
}

/**
 * Encrypts what was typed. The dots that stand for a kept secret come back when somebody saves another field: then
 * the stored one stays. Emptied, it is gone.
 */
const keep =
  (of: Pick<SecretOptions, 'global' | 'name'>): FieldHook =>
  async ({ value, req }) => {
    if (typeof value !== 'string' || value.trim() === '') return null
    if (value.startsWith(dots)) return storedCipher(req, of)
    return keyringOf(req.payload).encrypt(purpose, value.trim())
  }

const refusal = label(
  'This does not look like such a key. Copy it again.',
  'Huu hauonekani kuwa ufunguo kama huo. Unakili tena.',
)

/** Payload asks while it is typed, and again when it is saved: by then it is encrypted. */
const inTheClear = (value: string, payload: Payload): string => {
  try {
    return keyringOf(payload).decrypt(purpose, value)
  } catch {
    // It is not encrypted: somebody is typing it.
    return value
  }
}

/** A slip of the hand is told at once; whether the key is good, its owner says when it is used. */
const looksLike =
  (shape: RegExp): TextFieldValidation =>
  (value, { req }) => {
    const typed = typeof value === 'string' ? inTheClear(value, req.payload).trim() : ''
    if (typed === '' || typed.startsWith(dots) || shape.test(typed)) return true
    return refusal[req.i18n.language === 'sw' ? 'sw' : 'en']
  }

/** What leaves the database, to whomever: that there is one, and how it ends. */
const mask: FieldHook = ({ value, req }) =>
  typeof value === 'string' && value !== ''
    ? `${dots}${keyringOf(req.payload).decrypt(purpose, value).slice(-4)}`
    : null

/** A text field of a global: encrypted in the database, and shown as dots and its last four characters. */
export const secretField = ({ global, name, description, shape, ...field }: SecretOptions): TextField => ({
  name,
  type: 'text',
  label: field.label,
  validate: looksLike(shape),
  maxLength: 600,
  admin: { description, autoComplete: 'off' },
  hooks: { beforeChange: [keep({ global, name })], afterRead: [mask] },
})

/** A secret of `secretField` in the clear. Empty when there is none. */
export const readSecret = async (
  { payload, req }: Pick<Ctx, 'payload' | 'req'>,
  of: Pick<SecretOptions, 'global' | 'name'>,
): Promise<string> => {
  const cipher = await storedCipher(req, of)
  return cipher === null ? '' : keyringOf(payload).decrypt(purpose, cipher)
}
