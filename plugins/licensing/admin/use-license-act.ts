'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { postToShop } from '../../platform/admin/post-to-shop.ts'
import { deskTexts } from './desk-texts.ts'

/** How long the answer can be read before the page is read anew. */
const readingMs = 1200

export interface LicenseAct {
  /** @param verb what stands behind the license in the operation's path; @param done what to say when it was done */
  act: (verb: string, body: Record<string, unknown>, done: string) => Promise<void>
  isBusy: boolean
}

/** Does something to the license whose page this is, says what became of it, and shows the license anew. */
export const useLicenseAct = (licenseId: string): LicenseAct => {
  const { config } = useConfig()
  const router = useRouter()
  const locale = usePanelLocale()
  const [isBusy, setBusy] = useState(false)
  const act = async (verb: string, body: Record<string, unknown>, done: string) => {
    setBusy(true)
    try {
      const path = `/licenses/${licenseId}/${verb}`
      const refusal = await postToShop({ api: config.routes.api, path, locale, body })
      if (refusal === null) toast.success(done)
      else toast.error(refusal)
      // The form took its values when the page came: a new look shows what has become of it.
      setTimeout(() => window.location.reload(), readingMs)
    } catch {
      // The network: nothing that the browser says about it helps.
      toast.error(deskTexts[locale].unsent)
      router.refresh()
      setBusy(false)
    }
  }
  return { act, isBusy }
}
