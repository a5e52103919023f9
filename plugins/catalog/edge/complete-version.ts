import type { CollectionBeforeValidateHook } from 'payload'

const short = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(-[0-9A-Za-z.-]+)?$/i

/** "1" and "v1.2" mean 1.0.0 and 1.2.0. Anything else stays as it was typed, for the field to judge. */
const completeVersion = (typed: string): string => {
  const [, major, minor = '0', patch = '0', pre = ''] = short.exec(typed.trim()) ?? []
  return major === undefined ? typed.trim() : `${major}.${minor}.${patch}${pre}`
}

export const completeVersions: CollectionBeforeValidateHook = ({ data }) => {
  const next = (data ?? {}) as { version?: unknown }
  return typeof next.version === 'string' ? { ...next, version: completeVersion(next.version) } : next
}
