/** Runs once when the server starts, before it answers. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { registerDuka } = await import('../plugins/platform/instrument/register.ts')
  registerDuka()
  const { fillBlankAnswers } = await import('./blank-answers/fill-blank-answers.ts')
  fillBlankAnswers()
}
