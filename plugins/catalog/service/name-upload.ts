import { randomBase32 } from '../../kernel/token.ts'
import { displayNameOf, storedNameOf } from '../domain/file-name.ts'
import { nameInAddress } from '../domain/name-in-address.ts'

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

/** What a file of another server is called when nobody says so. */
export const nameExternal = (url: URL): string => displayNameOf(nameInAddress(url))
