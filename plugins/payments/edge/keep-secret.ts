import type { FieldHook } from 'payload'
import { keyringOf } from '../../platform/registry.ts'
import { storedSecret } from '../service/provider-secrets.ts'

const dots = '••••••••'

/**
 * Encrypts what was typed. The dots that stand for a kept secret come back when somebody saves another field: then
 * the stored one stays. Emptied, it is gone.
 */
export const keepSecret =
  (name: string): FieldHook =>
  async ({ value, req }) => {
    if (typeof value !== 'string' || value.trim() === '') return null
    if (value.startsWith(dots)) return storedSecret(req, name)
    return keyringOf(req.payload).encrypt('provider-secret', value.trim())
  }

/** What leaves the database, to whomever: that there is one, and how it ends. */
export const maskSecret: FieldHook = ({ value, req }) =>
  typeof value === 'string' && value !== ''
    ? `${dots}${keyringOf(req.payload).decrypt('provider-secret', value).slice(-4)}`
    : null
