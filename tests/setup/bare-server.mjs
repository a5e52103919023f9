// Global set-up of the projects that bring a schema of their own: a server without the site's template.
import { runServer } from './typescript.mjs'

export default async () => {
  const { ensureServer } = await runServer()
  await ensureServer()
}
