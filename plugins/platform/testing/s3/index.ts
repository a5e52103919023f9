import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export interface TestS3 {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** For `boot({ env: s3.env })`. */
  env: Record<string, string>
  /** Where its objects lie. */
  directory: string
  /** The server dies, as it would with its machine. */
  stop: () => Promise<void>
  /** It is back on the same port, with what it had. */
  start: () => Promise<void>
  close: () => Promise<void>
}

const bucket = 'duka-test'
const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'serve.mjs')

const launch = async (directory: string, port: number): Promise<{ child: ChildProcess; port: number }> => {
  const { NODE_OPTIONS: _jestFlags, ...env } = process.env
  const child = fork(script, [directory, bucket, String(port)], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const [ready] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The S3 server ended with ${String(code)}`)
    }),
  ])) as [{ port: number }]
  // Nothing waits for it when a test file ends.
  child.unref()
  child.channel?.unref()
  return { child, port: ready.port }
}

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** A real S3 server in a process of its own (s3rver, with what it lacks of multipart uploads). */
export const startS3Server = async (): Promise<TestS3> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'duka-s3-'))
  let running = await launch(directory, 0)
  const { port } = running
  const url = `http://127.0.0.1:${String(port)}`
  const stop = () => kill(running.child)
  return {
    url,
    directory,
    env: {
      S3_BUCKET: bucket,
      S3_ENDPOINT: url,
      // What s3rver knows its one user by.
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    stop,
    start: async () => {
      running = await launch(directory, port)
    },
    close: async () => {
      await stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
