import { readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './shop-process.ts'

export type Language = 'en' | 'sw'

type Tree = { [key: string]: Tree | string }

const read = (language: Language): Tree =>
  JSON.parse(readFileSync(path.join(root, 'messages', `${language}.json`), 'utf8')) as Tree

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  )

/** The shop's own words by key, e.g. `order.paid`: a journey follows the words when somebody changes them. */
export const texts: Record<Language, ReadonlyMap<string, string>> = {
  en: new Map(flatten(read('en'))),
  sw: new Map(flatten(read('sw'))),
}

/** One text, with its placeholders filled. @throws for an unknown key */
export const text = (language: Language, key: string, values: Record<string, string> = {}): string => {
  const found = texts[language].get(key)
  if (found === undefined) throw new Error(`There is no text ${key}.`)
  return found.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
