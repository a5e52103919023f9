import { randomBytes } from 'node:crypto'

/** An address that nobody has asked from, for the proxy's header. */
export const newAddress = (): string => `10.${[...randomBytes(3)].join('.')}`
