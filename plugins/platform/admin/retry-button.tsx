'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '../../kernel/locale.ts'
import { usePanelLocale } from './panel-locale.ts'
import { postToShop } from './post-to-shop.ts'

interface Props {
  /** `/api/shop/<route>/<id>/retry` is what it asks. */
  route: string
  /** The states from which it can be tried again; in others there is no button. */
  from: string[]
  hint: Record<Locale, string>
}

const texts = {
  en: {
    retry: 'Try again',
    done: 'It is in the queue again.',
    unsent: 'The shop could not be reached. Try it once more.',
  },
  sw: {
    retry: 'Jaribu tena',
    done: 'Imerudi kwenye foleni.',
    unsent: 'Duka halikufikiwa. Jaribu mara nyingine.',
  },
}

const useRetry = (route: string) => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const locale = usePanelLocale()
  const [isBusy, setIsBusy] = useState(false)
  const retry = async () => {
    setIsBusy(true)
    try {
      const refusal = await postToShop({
        api: config.routes.api,
        path: `/${route}/${String(id)}/retry`,
        locale,
      })
      if (refusal === null) toast.success(texts[locale].done)
      else toast.error(refusal)
    } catch {
      // The network: nothing that the browser says about it helps.
      toast.error(texts[locale].unsent)
    }
    setIsBusy(false)
    router.refresh()
  }
  return { isBusy, isNew: id === undefined, retry }
}

/** Beside what a machine gave up on or refused: has it try again. */
export const RetryButton = ({ route, from, hint }: Props) => {
  const locale = usePanelLocale()
  const status: unknown = useFormFields(([fields]) => fields.status?.value)
  const { isBusy, isNew, retry } = useRetry(route)
  if (isNew || typeof status !== 'string' || !from.includes(status)) return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void retry()}>
        {texts[locale].retry}
      </Button>
      <p className="field-description">{hint[locale]}</p>
    </div>
  )
}
