/** What became of one response: how many bytes of its body left this process, and whether all of them did. */
export interface Outcome {
  bytes: number
  isComplete: boolean
}

type Listener = (outcome: Outcome) => void

const key = Symbol.for('duka.deliveries')

interface Deliveries {
  isInstalled: boolean
  listeners: Map<string, Listener>
}

/** Shared over the whole process: the hook and the route live in different module graphs of Next. */
const shared = (): Deliveries => {
  const holder = globalThis as { [key]?: Deliveries }
  holder[key] ??= { isInstalled: false, listeners: new Map() }
  return holder[key]
}

export const isInstrumented = (): boolean => shared().isInstalled

export const markInstrumented = (): void => {
  shared().isInstalled = true
}

/** Asks to be told, once, when the response that carries this delivery id has ended or was cut. */
export const onDelivery = (id: string, listener: Listener): void => {
  shared().listeners.set(id, listener)
}

export const takeDelivery = (id: string): Listener | null => {
  const { listeners } = shared()
  const found = listeners.get(id) ?? null
  listeners.delete(id)
  return found
}
