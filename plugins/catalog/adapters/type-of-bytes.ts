import { fileTypeFromBuffer } from 'file-type'

/** As much as the library looks at. */
export const headBytes = 4100

/** MIME type by the first bytes of a file; null when they are of none that the library knows, or trip it. */
export const typeOfBytes = async (head: Uint8Array): Promise<string | null> => {
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  return found?.mime ?? null
}
