import { openLog } from './log-file.ts'
import { spawnNode, type NodeCommand } from './spawn-node.ts'
import { StartError } from './start-error.ts'

const TAIL_LINES = 12

/**
 * Runs a child to its end; answers the last message that it sent over the channel. What it wrote goes to `logFile`,
 * and its last lines into the error when it fails.
 */
export const runToEnd = (
  what: string,
  command: Omit<NodeCommand, 'onLine'> & { logFile: string; onLine?: (line: string) => void },
): Promise<unknown> => {
  // Where nothing can be written, the tail below tells the same.
  const log = openLog(command.logFile, () => undefined)
  const tail: string[] = []
  let answer: unknown
  return new Promise((resolve, reject) => {
    const child = spawnNode({
      ...command,
      onLine: (line) => {
        tail.push(line)
        if (tail.length > TAIL_LINES) tail.shift()
        log.write(line)
        command.onLine?.(line)
      },
    })
    child.on('message', (message) => (answer = message))
    child.once('error', reject)
    // 'close' comes after the last line was read.
    child.once('close', (code, signal) => {
      log.close()
      if (code === 0) resolve(answer)
      // Node 20's loader lost an answer before the script began (see run.mjs): nothing has happened, begin again.
      else if (code === 13 && tail.length === 0) runToEnd(what, command).then(resolve, reject)
      else reject(failure(what, tail, command.logFile, signal))
    })
  })
}

const failure = (what: string, tail: string[], logFile: string, signal: string | null): StartError => {
  const text = tail.join('\n')
  if (/ENOSPC|No space left on device/i.test(text)) {
    return new StartError(`${what} failed: the disk is full.`, 'Make room and start again.')
  }
  const how = signal === null ? '' : ` (${signal})`
  return new StartError(`${what} failed${how}.`, `The last lines, all of them in ${logFile}:\n\n${text}`)
}
