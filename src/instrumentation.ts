/** Runs once when the server starts, before it answers. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { registerDuka } = await import('../plugins/platform/instrument/register.ts')
  registerDuka()
}
