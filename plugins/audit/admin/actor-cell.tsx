'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { actorPath } from './actor-path.ts'

/** Who did it: the kind, and the way to the one. The trail itself knows no names. */
export const ActorCell = ({ cellData, field, rowData }: DefaultCellComponentProps<SelectFieldClient>) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { actorId } = rowData as { actorId?: unknown }
  const option = field.options.find((each) => typeof each === 'object' && each.value === cellData)
  const kind = typeof option === 'object' ? getTranslation(option.label, i18n) : cellData
  const path = actorPath(config, actorId)
  if (path === null) return <span>{kind}</span>
  return (
    <Link href={`${config.routes.admin}${path}`}>
      {kind} {path.replace(/^.*\//, '')}
    </Link>
  )
}
