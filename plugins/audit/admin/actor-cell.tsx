'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { panelSlug } from '../../platform/admin/panel-slug.ts'

/** Where an actor's id leads: `users:7` to the user, `session:12` to the buyer's browser. */
const pathOf = (actorId: unknown, sessions: string): string | null => {
  const [, kind, id] = typeof actorId === 'string' ? (/^([a-z0-9-]+):([\w-]+)$/.exec(actorId) ?? []) : []
  if (kind === undefined || id === undefined) return null
  return `/collections/${kind === 'session' ? sessions : kind}/${id}`
}

/** Who did it: the kind, and the way to the one. The trail itself knows no names. */
export const ActorCell = ({ cellData, field, rowData }: DefaultCellComponentProps<SelectFieldClient>) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { actorId } = rowData as { actorId?: unknown }
  const option = field.options.find((each) => typeof each === 'object' && each.value === cellData)
  const kind = typeof option === 'object' ? getTranslation(option.label, i18n) : cellData
  const path = pathOf(actorId, panelSlug(config, 'customer-sessions'))
  if (path === null) return <span>{kind}</span>
  return (
    <Link href={`${config.routes.admin}${path}`}>
      {kind} {path.replace(/^.*\//, '')}
    </Link>
  )
}
