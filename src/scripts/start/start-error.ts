/** Something that a person can put right. Shown as it is, without a stack: what is wrong, and what to do. */
export class StartError extends Error {
  readonly advice: string

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
    this.advice = advice
  }
}
