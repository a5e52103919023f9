import { randomBase32 } from '../../kernel/token.ts'
import { displayNameOf, storedNameOf } from '../domain/file-name.ts'

export interface UploadNames {
  /** What the creator called it, for people. */
  displayName: string
  /** What we call it in the storage: two files of one name never meet, and nobody can guess it. */
  storedName: string
}

export const nameUpload = (typed: string): UploadNames => {
  const displayName = displayNameOf(typed)
  return { displayName, storedName: storedNameOf(displayName, randomBase32(16)) }
}
