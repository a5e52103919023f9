'use client'

import { Banner, Button, Drawer, useModal } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { Labeled, LabeledSelect } from './labeled.tsx'
import { ListResult } from './list-result.tsx'
import { ListTable, shownRows } from './list-table.tsx'
import { listTexts } from './list-texts.ts'
import { useChoices } from './panel-choices.ts'
import { readList, type ListKind, type ReadList } from './read-list.ts'
import { useListRun } from './use-list-run.ts'

export const listSlug = (kind: ListKind): string => `licenses-list-${kind}`

/** A name that no other list has. */
const newName = (): string =>
  `list-${new Date().toISOString().slice(0, 10)}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`

/** Any three letters: it is for people to find again. */
const isGoodName = (name: string): boolean => name.trim().length >= 3 && name.length <= 100

const Preview = ({ kind, list }: { kind: ListKind; list: ReadList }) => {
  const texts = listTexts[usePanelLocale()]
  const bad = list.rows.filter(({ problem }) => problem !== null).length
  if (list.missing.length > 0)
    return (
      <Banner type="error">
        {texts.missing(list.missing.map((each) => texts.columns[each as 'email' | 'key']).join(', '))}
      </Banner>
    )
  if (list.rows.length === 0) return <p className="field-description">{texts.empty}</p>
  return (
    <div style={{ display: 'grid', gap: '0.5rem' }}>
      <strong aria-live="polite">{texts.preview(list.rows.length, bad)}</strong>
      <ListTable
        caption={list.rows.length > shownRows ? texts.first(shownRows) : null}
        kind={kind}
        rows={list.rows.map((row) => ({
          row,
          state: row.problem && texts.problems[row.problem],
          isBad: row.problem !== null,
        }))}
      />
    </div>
  )
}

interface Input {
  offerId: string
  text: string
  name: string
  notify: boolean
}

interface FieldsProps {
  kind: ListKind
  input: Input
  isLocked: boolean
  onChange: (change: Partial<Input>) => void
}

const Fields = ({ kind, input, isLocked, onChange }: FieldsProps) => {
  const texts = listTexts[usePanelLocale()]
  const offers = useChoices('offers', true)
  const options = (offers ?? []).map(({ id, label, isArchived }) => ({
    value: id,
    label: isArchived ? `${label} (${texts.archived})` : label,
  }))
  return (
    <>
      {offers?.length === 0 ? <Banner type="info">{texts.noOffers}</Banner> : null}
      <LabeledSelect
        disabled={isLocked}
        label={texts.offer}
        onChange={(offerId) => onChange({ offerId })}
        options={[{ value: '', label: texts.chooseOffer }, ...options]}
        value={input.offerId}
      />
      <Labeled label={texts.file}>
        {(id) => (
          <input
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            disabled={isLocked}
            id={id}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file) void file.text().then((text) => onChange({ text }))
            }}
            style={{ height: 'auto', padding: '0.5rem' }}
            type="file"
          />
        )}
      </Labeled>
      <Labeled label={texts.paste}>
        {(id) => (
          <textarea
            className="textarea-outer"
            disabled={isLocked}
            id={id}
            onChange={(event) => onChange({ text: event.target.value })}
            placeholder={texts.example[kind]}
            rows={6}
            spellCheck={false}
            style={{ width: '100%', padding: '0.5rem 0.75rem', fontFamily: 'var(--font-mono)' }}
            value={input.text}
          />
        )}
      </Labeled>
      <Labeled hint={texts.nameHint} label={texts.name}>
        {(id, describedBy) => (
          <input
            aria-describedby={describedBy}
            aria-invalid={!isGoodName(input.name)}
            disabled={isLocked}
            id={id}
            maxLength={64}
            onChange={(event) => onChange({ name: event.target.value })}
            style={{ maxWidth: '28rem', width: '100%' }}
            type="text"
            value={input.name}
          />
        )}
      </Labeled>
      {kind === 'import' ? (
        <label style={{ display: 'flex', alignItems: 'center', gap: '0.5rem' }}>
          <input
            checked={input.notify}
            disabled={isLocked}
            onChange={(event) => onChange({ notify: event.target.checked })}
            type="checkbox"
          />
          {texts.notify}
        </label>
      ) : null}
    </>
  )
}

/** Inside, so that it begins anew each time that it is opened. */
const ListForm = ({ kind }: { kind: ListKind }) => {
  const texts = listTexts[usePanelLocale()]
  const [input, setInput] = useState<Input>(() => ({ offerId: '', text: '', name: newName(), notify: false }))
  const run = useListRun()
  const list = useMemo(() => readList(input.text, kind), [input.text, kind])
  const good = list.missing.length > 0 ? [] : list.rows.filter(({ problem }) => problem === null)
  const sending = { kind, offerId: input.offerId, batchKey: input.name, notify: input.notify, rows: good }
  const isReady = input.offerId !== '' && good.length > 0 && isGoodName(input.name)
  const isLeft = run.state === 'broken' || run.state === 'stopped'
  const change = (next: Partial<Input>) => {
    setInput((before) => ({ ...before, ...next }))
    if (run.state !== 'idle') run.reset()
  }
  return (
    <div style={{ display: 'grid', gap: '1rem', maxWidth: '60rem', paddingBottom: '2rem' }}>
      <p style={{ margin: 0 }}>{texts.intro[kind]}</p>
      <Fields input={input} isLocked={run.state === 'running'} kind={kind} onChange={change} />
      {run.state === 'idle' ? (
        <Preview kind={kind} list={list} />
      ) : (
        <ListResult kind={kind} name={input.name} of={good.length} run={run} />
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        {run.state === 'idle' ? (
          <Button disabled={!isReady} margin={false} onClick={() => void run.start(sending)} size="large">
            {texts.send[kind](good.length)}
          </Button>
        ) : null}
        {isLeft ? (
          <Button margin={false} onClick={() => void run.goOn(sending)} size="large">
            {texts.goOn}
          </Button>
        ) : null}
        {run.state === 'running' ? (
          <Button buttonStyle="secondary" margin={false} onClick={run.stop} size="large">
            {texts.stop}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Gives licenses to a list, or brings those of another shop: choose, look, send. */
export const ListDrawer = ({ kind }: { kind: ListKind }) => {
  const { isModalOpen } = useModal()
  const slug = listSlug(kind)
  return (
    <Drawer slug={slug} title={listTexts[usePanelLocale()].title[kind]}>
      {isModalOpen(slug) ? <ListForm kind={kind} /> : null}
    </Drawer>
  )
}
