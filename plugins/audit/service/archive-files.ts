/** What was found in a file: it is the one that was written, or it is not. */
export interface FileFacts {
  sha256: string
  bytes: number
}

/** A folder for the files of archives, outside of the database. */
export interface ArchiveFiles {
  /** Where they lie, for people. */
  folder: string
  /** Writes a new file, and never over one that is there. It is on the disk, also after a power cut, when this resolves. */
  write(fileName: string, lines: AsyncIterable<string>): Promise<void>
  /** Reads a file line by line. Null where there is none. */
  read(fileName: string, onLine: (line: string) => void): Promise<FileFacts | null>
  remove(fileName: string): Promise<void>
}

/** @param folder null for the shop's own */
export type OpenArchiveFiles = (folder: string | null) => ArchiveFiles
