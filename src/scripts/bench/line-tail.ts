const KEPT = 20

/** Keeps the last lines that a child wrote, for the message when it fails. */
export const lineTail = (): { add: (line: string) => void; text: () => string } => {
  const lines: string[] = []
  return {
    add: (line) => {
      lines.push(line)
      if (lines.length > KEPT) lines.shift()
    },
    text: () => lines.join('\n'),
  }
}
