'use client'

import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { listTexts } from './list-texts.ts'
import type { ListKind, ListRow } from './read-list.ts'

/** As many as tell whether the columns were understood. */
const shownRows = 12

const cellStyle = {
  padding: '0.35rem 0.75rem 0.35rem 0',
  textAlign: 'start',
  borderBottom: '1px solid var(--theme-elevation-100)',
  whiteSpace: 'nowrap',
} as const

interface Shown {
  row: ListRow
  /** What is wrong with it, or became of it. */
  state: string | null
  isBad: boolean
}

const dateOf = (text: string | null | undefined): string => (text ? text.slice(0, 10) : '')

const cellsOf = (kind: ListKind, { email, expiresAt, issuedAt, key, quantity }: ListRow): string[] =>
  kind === 'issue'
    ? [email, String(quantity ?? '')]
    : [email, key ?? '', expiresAt === null ? '∞' : dateOf(expiresAt), dateOf(issuedAt)]

interface Props {
  kind: ListKind
  /** Null where all of them are shown. */
  caption: string | null
  rows: Shown[]
}

/** Rows of a list; those that want a look stand first. */
export const ListTable = ({ kind, caption, rows }: Props) => {
  const { columns, rowsOf } = listTexts[usePanelLocale()]
  const heads =
    kind === 'issue'
      ? [columns.email, columns.quantity]
      : [columns.email, columns.key, columns.expires, columns.issued]
  const sorted = [...rows.filter(({ isBad }) => isBad), ...rows.filter(({ isBad }) => !isBad)]
  return (
    <div aria-label={rowsOf[kind]} role="region" style={{ overflowX: 'auto' }} tabIndex={0}>
      <table style={{ borderCollapse: 'collapse', width: '100%' }}>
        {caption === null ? null : (
          <caption style={{ textAlign: 'start', paddingBottom: '0.25rem' }}>{caption}</caption>
        )}
        <thead>
          <tr>
            {/* What is wrong stands first: on a phone the rest is to be scrolled to. */}
            {[columns.line, columns.state, ...heads].map((head) => (
              <th key={head} scope="col" style={cellStyle}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shownRows).map(({ row, state, isBad }) => (
            <tr key={row.line} style={isBad ? { color: 'var(--theme-error-500)' } : {}}>
              <td style={cellStyle}>{row.line}</td>
              <td style={cellStyle}>{state ?? ''}</td>
              {cellsOf(kind, row).map((cell, index) => (
                <td key={heads[index]} style={cellStyle}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export { shownRows }
