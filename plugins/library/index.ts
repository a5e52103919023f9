import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'

/** What a buyer owns, seen and reached. */
export const library =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, { name: 'library', collections: [] })
