'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

const texts = {
  en: { retry: 'Handle again', done: 'It is back in the inbox.', hint: 'Asks the provider once more.' },
  sw: { retry: 'Shughulikia tena', done: 'Imerudi kwenye foleni.', hint: 'Humwuliza mtoa huduma tena.' },
}

const retryable = new Set<unknown>(['failed', 'refused'])

/** Button of a provider event that failed or was refused. */
export function RetryEvent() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const status: unknown = useFormFields(([fields]) => fields.status?.value)
  const [isBusy, setIsBusy] = useState(false)
  const [isDone, setIsDone] = useState(false)
  const text = i18n.language.startsWith('sw') ? texts.sw : texts.en
  if (isDone || id === undefined || !retryable.has(status)) return null

  const retry = async () => {
    setIsBusy(true)
    const response = await fetch(`${config.routes.api}/shop/events/${String(id)}/retry`, {
      method: 'POST',
      credentials: 'include',
    })
    setIsBusy(false)
    if (response.ok) {
      toast.success(text.done)
      setIsDone(true)
      router.refresh()
      return
    }
    const refusal = (await response.json()) as { message?: string }
    toast.error(refusal.message ?? String(response.status))
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void retry()}>
        {text.retry}
      </Button>
      <p>{text.hint}</p>
    </div>
  )
}
