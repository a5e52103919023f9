import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoFiles } from '../../src/scripts/demo/demo-files.ts'

/** Writes every file of the demo shop into the folder that is named on the command line. */
const directory = process.argv[2]
if (!directory) throw new Error('Name a folder')
mkdirSync(directory, { recursive: true })
const made = await Promise.all(Object.values(demoFiles).map((make) => make()))
for (const { name, bytes } of made.flat()) writeFileSync(join(directory, name), bytes)
