'use client'
import { DefaultCell, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps, RelationshipFieldClient } from 'payload'

interface Row {
  id?: unknown
}

const isRow = (value: unknown): value is Row & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'id' in value

/**
 * A relationship in a list. Inside of another document Payload hands the related row itself to the cell, and its own
 * cell, which looks for an id, shows nothing.
 */
export const RelationCell = (props: DefaultCellComponentProps<RelationshipFieldClient>) => {
  const { getEntityConfig } = useConfig()
  const { cellData, field } = props
  const related: unknown[] = Array.isArray(cellData) ? cellData : [cellData]
  const rows = related.filter(isRow)
  if (rows.length === 0 || typeof field.relationTo !== 'string') return <DefaultCell {...props} />
  const title = getEntityConfig({ collectionSlug: field.relationTo })?.admin.useAsTitle ?? 'id'
  return <span>{rows.map((row) => String(row[title] ?? row.id)).join(', ')}</span>
}
