import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { licenses } from './schema/licenses.ts'

/** Keys, and what they open. */
export const licensing =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, { name: 'licensing', collections: [licenses] })
