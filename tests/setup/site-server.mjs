// Global set-up of the projects that boot the whole site: a server and the migrated template.
import { runServer } from './typescript.mjs'

export default async () => {
  const { ensureTemplate } = await runServer()
  await ensureTemplate()
}
