import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A string that names this very run of a process, or undefined when no process has that id. A process id alone
 * is not enough: containers and rebooted machines give the same small numbers out again, and a leftover lock
 * file would then point at a stranger.
 */
export function processIdentity(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  if (process.platform === 'linux') return linuxIdentity(pid)
  if (process.platform === 'win32') return String(pid)
  return bsdIdentity(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function linuxIdentity(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command name may hold spaces and brackets; the fields that follow its last bracket do not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, startTicks] = [fields[0], fields[19]]
    if (state === 'Z') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${pid}@${boot}:${startTicks}`
  } catch {
    // It ended between the two looks.
    return undefined
  }
}

function bsdIdentity(pid: number): string | undefined {
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return started === '' ? undefined : `${pid}@${started}`
  } catch {
    return undefined
  }
}
