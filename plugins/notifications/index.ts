import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { mails } from './schema/mails.ts'

/** Mail on events. */
export const notifications =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, { name: 'notifications', collections: [mails] })
