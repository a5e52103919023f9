'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { panelSlug } from '../../platform/admin/panel-slug.ts'

interface Entry {
  resourceId?: unknown
}

/** What an entry of the trail is about, in the panel's words, with the way to it. */
export const ResourceCell = ({ cellData, rowData }: DefaultCellComponentProps<TextFieldClient>) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { resourceId } = rowData as Entry
  if (typeof cellData !== 'string' || typeof resourceId !== 'string') return <span>{'\u2014'}</span>
  const { admin } = config.routes
  if (cellData === 'globals') {
    const entity = getEntityConfig({ globalSlug: resourceId })
    const name = entity ? getTranslation(entity.label, i18n) : resourceId
    return <Link href={`${admin}/globals/${resourceId}`}>{name}</Link>
  }
  const slug = panelSlug(config, cellData)
  const entity = getEntityConfig({ collectionSlug: slug })
  // What was written by an earlier version, or by a plugin that is gone.
  if (!entity) return <span>{`${cellData} ${resourceId}`}</span>
  return (
    <Link href={`${admin}/collections/${slug}/${encodeURIComponent(resourceId)}`}>
      {`${getTranslation(entity.labels.singular, i18n)} ${resourceId}`}
    </Link>
  )
}
