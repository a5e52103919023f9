'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { readShop } from '../../platform/admin/post-to-shop.ts'
import type { ExplainedGrant } from '../contract.ts'
import { GrantCard } from './grant-card.tsx'
import { whyTexts } from './why-texts.ts'

type Answer = { grants: ExplainedGrant[] } | { refusal: string } | null

const useWhy = (of: 'customer' | 'license') => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const locale = usePanelLocale()
  const [answer, setAnswer] = useState<Answer>(null)
  const [isBusy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    try {
      const path = `/why?${of}Id=${encodeURIComponent(String(id))}`
      const { json } = await readShop<{ grants?: ExplainedGrant[]; message?: string }>({
        api: config.routes.api,
        path,
        locale,
      })
      setAnswer(json.grants ? { grants: json.grants } : { refusal: json.message ?? whyTexts[locale].unsent })
    } catch {
      // The network: nothing that the browser says about it helps.
      setAnswer({ refusal: whyTexts[locale].unsent })
    }
    setBusy(false)
  }
  return { answer, ask, id, isBusy }
}

const Found = ({ answer, of }: { answer: Answer; of: 'customer' | 'license' }) => {
  const texts = whyTexts[usePanelLocale()]
  if (answer === null) return null
  if ('refusal' in answer) return <p>{answer.refusal}</p>
  if (answer.grants.length === 0) return <p>{texts.nothing}</p>
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.75rem' }}>
      {answer.grants.map((grant) => (
        <GrantCard key={grant.licenseId + grant.customerId} grant={grant} of={of} />
      ))}
    </ul>
  )
}

/** On the page of a person, or of a license: may they download now, and why, or why not. */
export const WhyNot = ({ of }: { of: 'customer' | 'license' }) => {
  const texts = whyTexts[usePanelLocale()]
  const { answer, ask, id, isBusy } = useWhy(of)
  if (id === undefined) return null
  return (
    <section className="field-type" style={{ display: 'grid', gap: '0.75rem', marginBlock: 'var(--base)' }}>
      <div>
        <h4 style={{ marginBottom: '0.25rem' }}>{texts.title}</h4>
        <p className="field-description" style={{ margin: 0 }}>
          {texts.hint[of]}
        </p>
      </div>
      <div>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void ask()}
          size="medium"
        >
          {isBusy ? texts.asking : answer === null ? texts.ask : texts.again}
        </Button>
      </div>
      <div aria-live="polite">
        <Found answer={answer} of={of} />
      </div>
    </section>
  )
}
