import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** A folder beside the repository that has its settings and packages, and only the files that are planted. */
export interface PlantedTree {
  root: string
  remove: () => Promise<void>
}

export const plantTree = async (files: ReadonlyMap<string, string>): Promise<PlantedTree> => {
  const root = await realpath(await mkdtemp(path.join(os.tmpdir(), 'duka-planted-')))
  await symlink(path.join(repository, 'node_modules'), path.join(root, 'node_modules'))
  for (const name of ['package.json', 'tsconfig.json']) {
    await cp(path.join(repository, name), path.join(root, name))
  }
  for (const [name, text] of files) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true })
    await writeFile(path.join(root, name), text)
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) }
}

/** Runs a tool of the repository in a planted tree and parses what it prints; a finding is no failure here. */
export const runTool = (tree: PlantedTree, script: string, args: readonly string[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const argv = [path.join(repository, 'node_modules', script), ...args]
    const options = { cwd: tree.root, maxBuffer: 64 * 1024 * 1024, timeout: 100_000 }
    execFile(process.execPath, argv, options, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith('{') || stdout.trimStart().startsWith('['))
        resolve(JSON.parse(stdout))
      else reject(new Error(`${script} gave no report: ${stderr || stdout}`, { cause: error }))
    })
  })
