'use client'

import { Button, Drawer, toast, useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { LabeledSelect } from './labeled.tsx'
import { listTexts } from './list-texts.ts'
import { useChoices } from './panel-choices.ts'
import { saveFile } from '../../platform/admin/save-file.ts'

export const exportSlug = 'licenses-export'

interface Filter {
  status: string
  type: string
  flag: string
  productId: string
  keys: boolean
}

const bodyOf = ({ flag, keys, productId, status, type }: Filter) => ({
  keys,
  ...(status === '' ? {} : { status }),
  ...(type === '' ? {} : { type }),
  ...(flag === '' ? {} : { isFlagged: flag === 'yes' }),
  ...(productId === '' ? {} : { productId }),
})

const useExport = () => {
  const { config } = useConfig()
  const locale = usePanelLocale()
  const [isBusy, setBusy] = useState(false)
  const take = async (filter: Filter) => {
    setBusy(true)
    try {
      const response = await fetch(`${config.routes.api}/shop/licenses/export`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'accept-language': locale, 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(filter)),
      })
      if (response.ok)
        saveFile(await response.blob(), `licenses-${new Date().toISOString().slice(0, 10)}.csv`)
      else {
        const { message } = (await response.json()) as { message?: string }
        toast.error(message ?? listTexts[locale].export.failed)
      }
    } catch {
      // The network, or a file that broke off: half of it is not handed over.
      toast.error(listTexts[locale].export.failed)
    }
    setBusy(false)
  }
  return { take, isBusy }
}

const ExportForm = ({ mayTakeKeys }: { mayTakeKeys: boolean }) => {
  const { export: texts, statuses, types } = listTexts[usePanelLocale()]
  const products = useChoices('products', true)
  const { take, isBusy } = useExport()
  const [filter, setFilter] = useState<Filter>({ status: '', type: '', flag: '', productId: '', keys: false })
  const set = (change: Partial<Filter>) => setFilter((before) => ({ ...before, ...change }))
  const all = { value: '', label: texts.all }
  const named = (words: Record<string, string>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  return (
    <div style={{ display: 'grid', gap: '1rem', maxWidth: '40rem', paddingBottom: '2rem' }}>
      <p style={{ margin: 0 }}>{texts.intro}</p>
      <LabeledSelect
        label={texts.product}
        onChange={(productId) => set({ productId })}
        options={[all, ...(products ?? []).map(({ id, label }) => ({ value: id, label }))]}
        value={filter.productId}
      />
      <LabeledSelect
        label={texts.status}
        onChange={(status) => set({ status })}
        options={[all, ...named(statuses)]}
        value={filter.status}
      />
      <LabeledSelect
        label={texts.type}
        onChange={(type) => set({ type })}
        options={[all, ...named(types)]}
        value={filter.type}
      />
      <LabeledSelect
        label={texts.flag}
        onChange={(flag) => set({ flag })}
        options={[all, { value: 'yes', label: texts.flagged }, { value: 'no', label: texts.unflagged }]}
        value={filter.flag}
      />
      {mayTakeKeys ? (
        <div>
          <label style={{ display: 'flex', alignItems: 'center', gap: '0.5rem' }}>
            <input
              aria-describedby="licenses-export-keys"
              checked={filter.keys}
              onChange={(event) => set({ keys: event.target.checked })}
              type="checkbox"
            />
            {texts.keys}
          </label>
          <p className="field-description" id="licenses-export-keys">
            {texts.keysHint}
          </p>
        </div>
      ) : null}
      <div>
        <Button disabled={isBusy} margin={false} onClick={() => void take(filter)} size="large">
          {isBusy ? texts.busy : texts.act}
        </Button>
      </div>
    </div>
  )
}

/** The licenses that some filters leave, as a file. */
export const ExportDrawer = ({ mayTakeKeys }: { mayTakeKeys: boolean }) => {
  const { isModalOpen } = useModal()
  return (
    <Drawer slug={exportSlug} title={listTexts[usePanelLocale()].export.title}>
      {isModalOpen(exportSlug) ? <ExportForm mayTakeKeys={mayTakeKeys} /> : null}
    </Drawer>
  )
}
