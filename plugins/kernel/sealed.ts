/** How Node's console and loggers ask an object to show itself. */
const inspect = Symbol.for('nodejs.util.inspect.custom')

/** A value that travels with others and never gets out by accident: into no JSON, no log and no text. */
export class Sealed<T> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  open(): T {
    return this.#value
  }

  toJSON(): undefined {
    return undefined
  }

  toString(): string {
    return '[sealed]'
  }

  [inspect](): string {
    return '[sealed]'
  }
}
