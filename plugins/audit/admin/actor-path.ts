import { panelSlug } from '../../platform/admin/panel-slug.ts'

/** Where an actor's id leads: `users:7` to the user, `session:12` to the buyer's browser. */
export const actorPath = (config: Parameters<typeof panelSlug>[0], actorId: unknown): string | null => {
  const [, kind, id] = typeof actorId === 'string' ? (/^([a-z0-9-]+):([\w-]+)$/.exec(actorId) ?? []) : []
  if (kind === undefined || id === undefined) return null
  return `/collections/${kind === 'session' ? panelSlug(config, 'customer-sessions') : kind}/${id}`
}
