import type { Config, Plugin } from 'payload'
import { joinRoom } from '../join-room.ts'

/**
 * Delivers events in the process of the site itself, from its first request on: for sites that run no worker of their
 * own. Any number of processes may do so at once. It starts when everything else is ready (`boot-site`).
 */
export const workerHere: Plugin = (config: Config): Config => joinRoom(config, { name: 'worker' })
