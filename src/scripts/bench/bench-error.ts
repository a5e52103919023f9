/** Something could not be measured. A goal that is missed is a result and never one of these. */
export class BenchError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BenchError'
  }
}
