'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/** Payload's own list, without its way to a new row: people come by the invitation above it. */
export const StaffList = (props: ListViewClientProps) => (
  <DefaultListView {...props} hasCreatePermission={false} />
)
