import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { downloadSegments, downloads as downloadsCollection } from './schema/downloads.ts'

/** One-time links, and the bytes behind them. */
export const downloads =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, { name: 'downloads', collections: [downloadsCollection, downloadSegments] })
