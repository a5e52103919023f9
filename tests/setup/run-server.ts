import { announceTestServer } from '../../plugins/platform/testing/test-server.ts'
import { startTestPostgres, type RunningPostgres } from './postgres.ts'
import { makeTemplate } from './template.ts'

let running: RunningPostgres | undefined

/** Each project's global set-up calls it; the second call keeps the server of the first. */
export const ensureServer = async (): Promise<string> => {
  if (!running) {
    running = await startTestPostgres()
    announceTestServer({ adminUrl: running.adminUrl, template: '' })
  }
  return running.adminUrl
}

export const ensureTemplate = async (): Promise<void> => {
  const adminUrl = await ensureServer()
  try {
    announceTestServer({ adminUrl, template: await makeTemplate(adminUrl) })
  } catch (error) {
    // Jest does not tear down after a failed set-up.
    await stopServer()
    throw error
  }
}

export const stopServer = async (): Promise<void> => {
  await running?.stop()
  running = undefined
}
