'use client'
import { getTranslation } from '@payloadcms/translations'
import { Pill, useTranslation } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'

type PillStyle = NonNullable<ComponentProps<typeof Pill>['pillStyle']>

/** Colors by weight: green is well, yellow wants a look, red is lost or refused, gray rests. */
const styles: Record<string, PillStyle> = {
  active: 'success',
  completed: 'success',
  done: 'success',
  paid: 'success',
  published: 'success',
  sent: 'success',
  succeeded: 'success',
  opened: 'warning',
  requested: 'warning',
  pending: 'warning',
  planned: 'warning',
  received: 'warning',
  running: 'warning',
  suspended: 'warning',
  locked: 'warning',
  'partially-refunded': 'warning',
  'charged-back': 'error',
  dead: 'error',
  disputed: 'error',
  failed: 'error',
  refused: 'error',
  revoked: 'error',
}

/** A status in a list: its label on a colored pill. */
export const StatusPill = ({ cellData, field }: DefaultCellComponentProps<SelectFieldClient>) => {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'string') return null
  const option = field.options.find((each) => typeof each === 'object' && each.value === cellData)
  const label = typeof option === 'object' ? getTranslation(option.label, i18n) : cellData
  return (
    <Pill pillStyle={styles[cellData] ?? 'light-gray'} size="small">
      {label}
    </Pill>
  )
}
