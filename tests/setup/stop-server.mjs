import { runServer } from './typescript.mjs'

export default async () => {
  const { stopServer } = await runServer()
  await stopServer()
}
