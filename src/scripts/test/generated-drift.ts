// Says whether payload-types.ts and the admin's import map are what the config generates today. Both are generated
// into DRIFT_DIR and compared; the files of the repository are only read.
import configPromise from '@payload-config'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

const root = process.cwd()
const scratch = process.env.DRIFT_DIR ?? ''
if (scratch === '') throw new Error('Set DRIFT_DIR to an empty folder.')
const config = await configPromise

const freshTypes = async (): Promise<string> => {
  const outputFile = path.join(scratch, 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = outputFile
  await generateTypes(config, { log: false })
  return outputFile
}

/** The map names components relative to itself, so it is generated at the same place of a mirrored tree. */
const freshImportMap = async (known: string): Promise<string> => {
  const importMapFile = path.join(scratch, path.relative(root, known))
  const baseDir = path.join(scratch, path.relative(root, config.admin.importMap.baseDir))
  await mkdir(path.dirname(importMapFile), { recursive: true })
  await writeFile(importMapFile, '')
  config.admin.importMap = { ...config.admin.importMap, baseDir, importMapFile }
  await generateImportMap(config, { log: false })
  return importMapFile
}

const isSame = async (known: string, fresh: string): Promise<boolean> => {
  const [before, after] = await Promise.all([readFile(known, 'utf8'), readFile(fresh, 'utf8')])
  return before.trim() === after.trim()
}

const typesFile = config.typescript.outputFile
const mapFile =
  config.admin.importMap.importMapFile ?? path.join(root, 'src/app/(payload)/admin/importMap.js')
const stale: string[] = []
if (!(await isSame(typesFile, await freshTypes()))) stale.push(path.relative(root, typesFile))
if (!(await isSame(mapFile, await freshImportMap(mapFile)))) stale.push(path.relative(root, mapFile))

for (const name of stale) console.log(`${name} is stale: npm run generate`)
if (stale.length === 0) console.log('Types and import map are fresh.')
process.exit(stale.length > 0 ? 1 : 0)
