import { parseArgs } from 'node:util'
import { BenchError } from './bench-error.ts'

/** In the order in which they run: memory first, while the server is fresh and its idle state honest. */
export const parts = [
  'memory',
  'bytes',
  'pages',
  'script',
  'return',
  'accel',
  'session',
  'settle',
  'links',
  'license',
  'scale',
] as const

export type Part = (typeof parts)[number]

export interface BenchOptions {
  only: ReadonlySet<Part>
  isQuick: boolean
  /** `--no-build`: measures the build that is there, also when its sources have changed since. */
  mayBuild: boolean
  /** The shop listens here and the floor one above; undefined means ports that are free. */
  port: number | undefined
  rounds: number
  /** Of one round of requests for a page. */
  loadSeconds: number
  connections: number
  fileBytes: number
  buyers: number
  /** In which a buyer of the memory part would have the file at the speed that it reads. */
  streamSeconds: number
  /** Orders that are settled in one round. */
  settledOrders: number
  /** Times that a single request is measured. */
  tries: number
  /** Orders in the small and in the large shop. */
  orders: { few: number; many: number }
}

const MEBIBYTE = 1024 * 1024

const FULL = {
  ...{ rounds: 5, loadSeconds: 5, connections: 16, fileBytes: 1024 * MEBIBYTE, streamSeconds: 30 },
  ...{ settledOrders: 200, tries: 300, orders: { few: 1000, many: 1_000_000 } },
}
const QUICK = {
  ...{ rounds: 2, loadSeconds: 1, connections: 16, fileBytes: 64 * MEBIBYTE, streamSeconds: 4 },
  ...{ settledOrders: 20, tries: 30, orders: { few: 1000, many: 20_000 } },
}

const isPart = (name: string): name is Part => parts.some((part) => part === name)

const readParts = (text: string | undefined): Set<Part> => {
  const names = text === undefined ? [...parts] : text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !isPart(name))
  if (unknown !== undefined)
    throw new BenchError(`There is no part "${unknown}": choose of ${parts.join(', ')}.`)
  return new Set(names.filter(isPart))
}

const readPort = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port
  throw new BenchError(`"${text}" is no port that has another one above it.`)
}

/** @throws BenchError for what it does not know; parseArgs throws a TypeError for an unknown option. */
export const readOptions = (args: string[]): BenchOptions => {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      port: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  })
  return {
    ...(values.quick ? QUICK : FULL),
    only: readParts(values.only),
    isQuick: values.quick,
    mayBuild: !values['no-build'],
    port: readPort(values.port),
    buyers: 20,
  }
}
