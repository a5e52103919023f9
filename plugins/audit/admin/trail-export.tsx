'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Locale } from '../../kernel/locale.ts'
import { saveFile } from '../../platform/admin/save-file.ts'
import type { TrailFilter } from '../contract.ts'
import { trailTexts } from './trail-texts.ts'

const formats = ['csv', 'jsonl'] as const

type Format = (typeof formats)[number]

const useExport = (filter: TrailFilter, locale: Locale) => {
  const { config } = useConfig()
  const { failed } = trailTexts[locale].export
  const [isBusy, setBusy] = useState(false)
  const take = async (format: Format) => {
    setBusy(true)
    try {
      const response = await fetch(`${config.routes.api}/shop/trail/export`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'accept-language': locale, 'content-type': 'application/json' },
        body: JSON.stringify({ ...filter, format }),
      })
      if (response.ok)
        saveFile(await response.blob(), `audit-${new Date().toISOString().slice(0, 10)}.${format}`)
      else {
        const { message } = (await response.json()) as { message?: string }
        toast.error(message ?? failed)
      }
    } catch {
      // The network, or a file that broke off: half of it is not handed over.
      toast.error(failed)
    }
    setBusy(false)
  }
  return { take, isBusy }
}

/** The entries that the filters leave, as a file. The trail keeps who took them. */
export const TrailExport = ({ filter, locale }: { filter: TrailFilter; locale: Locale }) => {
  const texts = trailTexts[locale].export
  const { isBusy, take } = useExport(filter, locale)
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
      {formats.map((format) => (
        <Button
          buttonStyle="pill"
          disabled={isBusy}
          key={format}
          margin={false}
          onClick={() => void take(format)}
          size="small"
        >
          {isBusy ? texts.busy : texts[format]}
        </Button>
      ))}
    </div>
  )
}
