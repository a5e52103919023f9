'use client'

import { Button, toast, useConfig, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { postToShop } from '../../platform/admin/post-to-shop.ts'

const texts = {
  en: {
    forgive: 'Let dates open it again',
    hint: 'After wrong purchase dates, a phone number is locked. This forgets them, when its owner has asked you.',
    done: 'A purchase date opens this number again.',
    unsent: 'The shop could not be reached. Try it once more.',
  },
  sw: {
    forgive: 'Ruhusu tarehe tena',
    hint: 'Baada ya tarehe zisizo sahihi, namba ya simu hufungwa. Hapa zinasahaulika, mwenye namba akikuomba.',
    done: 'Tarehe ya ununuzi inafungua namba hii tena.',
    unsent: 'Duka halikufikiwa. Jaribu mara nyingine.',
  },
}

const useForgive = (phone: unknown) => {
  const { config } = useConfig()
  const locale = usePanelLocale()
  const [isBusy, setIsBusy] = useState(false)
  const forgive = async () => {
    setIsBusy(true)
    try {
      const refusal = await postToShop({
        api: config.routes.api,
        path: '/customers/forgive-number',
        locale,
        body: { phone },
      })
      if (refusal === null) toast.success(texts[locale].done)
      else toast.error(refusal)
    } catch {
      // The network: nothing that the browser says about it helps.
      toast.error(texts[locale].unsent)
    }
    setIsBusy(false)
  }
  return { forgive, isBusy }
}

/** Beside a customer with a phone number: forgets the wrong dates that were tried at it. */
export const ForgiveButton = () => {
  const words = texts[usePanelLocale()]
  const phone: unknown = useFormFields(([fields]) => fields.phone?.value)
  const { forgive, isBusy } = useForgive(phone)
  if (typeof phone !== 'string' || phone === '') return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void forgive()}>
        {words.forgive}
      </Button>
      <p className="field-description">{words.hint}</p>
    </div>
  )
}
