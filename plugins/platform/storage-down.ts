/** The storage of files does not answer, or not as it should. It recovers by itself; nothing was lost. */
export class StorageDown extends Error {
  constructor(cause: unknown) {
    super('The storage of files does not answer.', { cause })
    this.name = 'StorageDown'
  }
}
