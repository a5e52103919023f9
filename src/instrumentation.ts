/** Runs once when the server starts, before it answers. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readEnv } = await import('../plugins/platform/env.ts')
  const { pagePolicy } = await import('../plugins/platform/instrument/page-policy.ts')
  const { registerDuka } = await import('../plugins/platform/instrument/register.ts')
  const { laterScript, putScriptsOff } = await import('./paint-first/later-scripts.ts')
  const { menuScript } = await import('./ui/shell/menu-script.ts')
  const { prefetchRules } = await import('./ui/theme/prefetch-rules.ts')
  const { themeScript } = await import('./ui/theme/theme-script.ts')
  const env = readEnv()
  // The development server evaluates code as text, which is what the policy forbids.
  const pages = env.isProduction
    ? pagePolicy(env, { inlineScripts: [themeScript, menuScript, laterScript, prefetchRules] })
    : undefined
  registerDuka(pages && { pages, rewritePage: putScriptsOff })
  const { fillBlankAnswers } = await import('./blank-answers/fill-blank-answers.ts')
  fillBlankAnswers()
}
