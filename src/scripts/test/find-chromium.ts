import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import type { Write } from './stage.ts'

const isProgram = (file: string): boolean => {
  if (!existsSync(file)) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const whereIs = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(':')
    .map((dir) => `${dir}/${name}`)
    .find(isProgram)

export const findBrowser = (): string | undefined => {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return isProgram(chosen) ? chosen : undefined
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(whereIs).find(Boolean)
}

const missing = (): string[] => [
  ...(findBrowser() === undefined ? ['chromium'] : []),
  ...['aria2c', 'curl', 'oathtool']
    .filter((name) => whereIs(name) === undefined)
    .map((name) => name.replace('2c', '2')),
]

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

const install = (packages: readonly string[], write: Write): void => {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    write(`apt-get ${args.join(' ')}\n`)
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    })
    if (status !== 0) write(stderr)
  }
}

/**
 * The path of a Chromium, or undefined after having said what is missing. The journeys also drive aria2c and curl, and
 * oathtool is the authenticator of who signs in. What is not there is installed where that is one command: as root on Debian.
 */
export const findChromium = (write: Write): string | undefined => {
  const wanted = missing()
  if (wanted.length > 0) {
    write(`The browser journeys need ${wanted.join(', ')}, which this machine lacks.\n`)
    if (isDebianRoot() && !process.env.CHROMIUM_PATH) install(wanted, write)
  }
  const still = missing()
  if (still.length === 0) return findBrowser()
  write(`Install ${still.join(', ')}, or set CHROMIUM_PATH to a Chromium, and run the tests again.\n`)
  return undefined
}
