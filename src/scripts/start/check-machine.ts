import { statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { makeFolder } from './make-folder.ts'
import type { Settings } from './settings.ts'
import { StartError } from './start-error.ts'

/** The demo shop with its database takes some 200 MB, a build as much again for a while. */
const NEEDED_BYTES = 500 * 1024 * 1024

/** Makes the folders that the shop writes into, and refuses where there is no room for what comes. */
export const makeFolders = ({ dataDir, storageDir, mediaDir }: Settings): void => {
  // Others may pass through (PostgreSQL has its own account when root starts us) but not look around.
  makeFolder(dataDir, 'DUKA_DATA_DIR', 0o711)
  makeFolder(storageDir, 'STORAGE_DIR')
  makeFolder(mediaDir, 'MEDIA_DIR')
  const { bavail, bsize } = statfsSync(dataDir)
  const free = bavail * bsize
  if (free >= NEEDED_BYTES) return
  const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`
  throw new StartError(
    `The disk of ${dataDir} has ${megabytes(free)} left; the shop needs ${megabytes(NEEDED_BYTES)}.`,
    'Make room, or set DUKA_DATA_DIR to a folder on another disk.',
  )
}

/** Asked before the long work, not after it. */
export const checkPortIsFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (cause: NodeJS.ErrnoException) => reject(portError(port, host, cause)))
    probe.listen({ port, host, exclusive: true }, () => {
      probe.close(() => resolve())
    })
  })

const portError = (port: number, host: string, cause: NodeJS.ErrnoException): StartError => {
  if (cause.code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program.`,
      `Stop it, or choose another port: PORT=${port + 1} npm start`,
      { cause },
    )
  }
  if (cause.code === 'EACCES') {
    return new StartError(`Port ${port} is not for ordinary users.`, 'Choose one above 1023.', { cause })
  }
  return new StartError(
    `Nothing can listen on ${host}:${port} (${cause.code ?? cause.message}).`,
    'Check HOST.',
    { cause },
  )
}
