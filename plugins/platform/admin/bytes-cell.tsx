'use client'
import { formatFilesize } from 'payload/shared'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'

/** A number of bytes in a list, for people. */
export const BytesCell = ({ cellData }: DefaultCellComponentProps<NumberFieldClient>) =>
  typeof cellData === 'number' ? <span>{formatFilesize(cellData)}</span> : null
