'use client'

import { Button, toast, useConfig, useModal, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { postToShop } from '../../platform/admin/post-to-shop.ts'
import { deskTexts, type DeskAction } from './desk-texts.ts'
import { ReasonDialog } from './reason-dialog.tsx'

const offered = ['suspend', 'reactivate', 'revoke', 'flag', 'clear-flag'] as const

/** One after the other, so that what a reader sees done is done, and a closed tab leaves the rest as it was. */
const useBulk = () => {
  const { config } = useConfig()
  const router = useRouter()
  const locale = usePanelLocale()
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null)
  const run = async (ids: (number | string)[], action: DeskAction, reason: string) => {
    const texts = deskTexts[locale]
    let refused = 0
    try {
      for (const [index, id] of ids.entries()) {
        setProgress({ done: index, of: ids.length })
        const path = `/licenses/${String(id)}/${action}`
        if ((await postToShop({ api: config.routes.api, path, locale, body: { reason } })) !== null)
          refused += 1
      }
      const say = refused === 0 ? toast.success : toast.warning
      say(texts.some(ids.length - refused, refused))
    } catch {
      // The network: what was done before stays done, and the list shows it.
      toast.error(texts.unsent)
    }
    setProgress(null)
    router.refresh()
  }
  return { progress, run }
}

const barStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem',
  padding: '0.6rem 0.9rem',
  marginBottom: 'calc(var(--base) * 0.75)',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-elevation-150)',
  background: 'var(--theme-elevation-50)',
} as const

/** Above the list while licenses are chosen in it: the same for all of them, with one reason. */
export const BulkActions = () => {
  const texts = deskTexts[usePanelLocale()]
  const { openModal } = useModal()
  const { selectedIDs } = useSelection()
  const { progress, run } = useBulk()
  if (selectedIDs.length === 0 && progress === null) return null
  return (
    <div aria-live="polite" role="group" style={barStyle}>
      <strong style={{ marginInlineEnd: '0.5rem' }}>
        {progress ? texts.working(progress.done, progress.of) : texts.selected(selectedIDs.length)}
      </strong>
      {offered.map((action) => (
        <Button
          key={action}
          buttonStyle="pill"
          disabled={progress !== null}
          margin={false}
          onClick={() => openModal(`licenses-${action}`)}
          size="small"
        >
          {texts.actions[action].act}
        </Button>
      ))}
      {offered.map((action) => (
        <ReasonDialog
          key={action}
          {...texts.actions[action]}
          heading={`${texts.actions[action].act}: ${texts.selected(selectedIDs.length)}`}
          onConfirm={(reason) => void run(selectedIDs, action, reason)}
          slug={`licenses-${action}`}
        />
      ))}
    </div>
  )
}
