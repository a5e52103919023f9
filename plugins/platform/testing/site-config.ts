import type { SanitizedConfig } from 'payload'

type LoadConfig = () => Promise<SanitizedConfig>

let load: LoadConfig | undefined

/**
 * Names the config that `boot()` boots. The site calls it once per test file (a Jest setup file), since a plugin
 * must not know where the site keeps its config.
 */
export const useSiteConfig = (loader: LoadConfig): void => {
  load = loader
}

/** @throws when no set-up file called `useSiteConfig`. */
export const siteConfig = (): LoadConfig => {
  if (!load) throw new Error('boot() knows no config: call useSiteConfig in a set-up file, or pass `config`')
  return load
}
