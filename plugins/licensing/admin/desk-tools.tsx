'use client'

import { Button, useModal } from '@payloadcms/ui'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { ExportDrawer, exportSlug } from './export-drawer.tsx'
import { ListDrawer, listSlug } from './list-drawer.tsx'
import { listTexts } from './list-texts.ts'

/** What staff may do here with many licenses at once. */
export interface Tools {
  mayManage: boolean
  mayTakeKeys: boolean
}

/** The desk's doors to lists: licenses for many, keys of another shop, and all of them as a file. */
export const DeskTools = ({ mayManage, mayTakeKeys }: Tools) => {
  const texts = listTexts[usePanelLocale()]
  const { openModal } = useModal()
  if (!mayManage) return null
  const buttons = [
    { slug: listSlug('issue'), label: texts.open.issue },
    { slug: listSlug('import'), label: texts.open.import },
    { slug: exportSlug, label: texts.open.export },
  ]
  return (
    <div
      aria-label={texts.tools}
      role="group"
      style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', marginBottom: 'calc(var(--base) * 0.75)' }}
    >
      {buttons.map(({ slug, label }) => (
        <Button
          key={slug}
          buttonStyle="secondary"
          margin={false}
          onClick={() => openModal(slug)}
          size="medium"
        >
          {label}
        </Button>
      ))}
      <ListDrawer kind="issue" />
      <ListDrawer kind="import" />
      <ExportDrawer mayTakeKeys={mayTakeKeys} />
    </div>
  )
}
