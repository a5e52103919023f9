'use client'

import { Banner, Button } from '@payloadcms/ui'
import Papa from 'papaparse'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { ListTable, shownRows } from './list-table.tsx'
import { listTexts } from './list-texts.ts'
import type { ListKind } from './read-list.ts'
import { saveFile } from '../../platform/admin/save-file.ts'
import type { ListRun, RowResult } from './use-list-run.ts'

const count = (results: RowResult[], state: RowResult['state']): number =>
  results.filter((result) => result.state === state).length

/** Without keys: this file says what became of the rows, and lies about in downloads. */
const toCsv = (results: RowResult[]): string =>
  `\ufeff${Papa.unparse(
    results.map(({ row, state, message, orderNumber }) => ({
      row: row.line,
      email: row.email,
      state,
      reason: message ?? '',
      order: orderNumber ?? '',
    })),
    { escapeFormulae: true },
  )}`

interface Props {
  kind: ListKind
  name: string
  of: number
  run: ListRun
}

/** How far a list is, and what became of its rows. */
export const ListResult = ({ kind, name, of, run }: Props) => {
  const texts = listTexts[usePanelLocale()]
  const { refusal, results, state } = run
  const refused = results.filter((result) => result.state === 'refused')
  return (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      <div>
        <progress
          aria-label={texts.running[kind]}
          max={of}
          style={{ width: '100%', accentColor: 'var(--theme-elevation-800)' }}
          value={results.length}
        />
        <p aria-live="polite" style={{ margin: 0 }}>
          {texts.progress(results.length, of)}.{' '}
          {texts.results(count(results, 'done'), count(results, 'exists'), refused.length)}
        </p>
      </div>
      {state === 'broken' ? <Banner type="error">{texts.broken}</Banner> : null}
      {state === 'stopped' ? <Banner type="info">{refusal ?? texts.stopped}</Banner> : null}
      {refused.length === 0 ? null : (
        <ListTable
          caption={refused.length > shownRows ? texts.first(shownRows) : null}
          kind={kind}
          rows={refused.map(({ row, message }) => ({
            row,
            state: message ?? texts.states.refused,
            isBad: true,
          }))}
        />
      )}
      {results.length === 0 ? null : (
        <div>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() =>
              saveFile(new Blob([toCsv(results)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
            }
            size="medium"
          >
            {texts.save}
          </Button>
        </div>
      )}
    </div>
  )
}
