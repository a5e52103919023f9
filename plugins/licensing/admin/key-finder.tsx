'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { askShop } from '../../platform/admin/post-to-shop.ts'
import { panelSlug } from '../../platform/admin/panel-slug.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { deskTexts } from './desk-texts.ts'

const useFind = () => {
  const { config } = useConfig()
  const router = useRouter()
  const locale = usePanelLocale()
  const [isBusy, setBusy] = useState(false)
  const find = async (licenseKey: string) => {
    const texts = deskTexts[locale]
    setBusy(true)
    try {
      const { status, json } = await askShop<{ licenseId?: string; message?: string }>({
        api: config.routes.api,
        path: '/licenses/find',
        locale,
        body: { licenseKey },
      })
      if (json.licenseId !== undefined)
        router.push(`${config.routes.admin}/collections/${panelSlug(config, 'licenses')}/${json.licenseId}`)
      else toast.error(status === 404 ? texts.find.none : (json.message ?? texts.unsent))
    } catch {
      // The network: nothing that the browser says about it helps.
      toast.error(texts.unsent)
    }
    setBusy(false)
  }
  return { find, isBusy }
}

/** Opens the license of a whole key. It is sent in a body: what is typed into the search box stands in the page's address. */
export const KeyFinder = () => {
  const texts = deskTexts[usePanelLocale()].find
  const { find, isBusy } = useFind()
  const [key, setKey] = useState('')
  const id = useId()
  return (
    <form
      className="field-type text"
      onSubmit={(event) => {
        event.preventDefault()
        if (key.trim() !== '') void find(key.trim())
      }}
      style={{ marginBottom: 'calc(var(--base) * 0.75)' }}
    >
      <label className="field-label" htmlFor={id}>
        {texts.label}
      </label>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        <input
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          id={id}
          maxLength={200}
          onChange={(event) => setKey(event.target.value)}
          spellCheck={false}
          style={{ flex: '1 1 16rem', maxWidth: '28rem' }}
          type="text"
          value={key}
        />
        <Button buttonStyle="secondary" disabled={isBusy || key.trim() === ''} margin={false} type="submit">
          {texts.act}
        </Button>
      </div>
      <p className="field-description" id={`${id}-hint`}>
        {texts.hint}
      </p>
    </form>
  )
}
