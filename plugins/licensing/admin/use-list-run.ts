'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Locale } from '../../kernel/locale.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { askShop } from '../../platform/admin/post-to-shop.ts'
import type { BatchAnswer, BatchRowAnswer } from '../contract.ts'
import type { ListKind, ListRow } from './read-list.ts'

/** As many as one call takes. */
const rowsPerCall = 100

/** How long a call that was too much waits before it is made again. */
const restMs = 20_000

export interface Sending {
  kind: ListKind
  offerId: string
  batchKey: string
  notify: boolean
  rows: ListRow[]
}

export interface RowResult extends Pick<BatchRowAnswer, 'message' | 'orderNumber' | 'state'> {
  row: ListRow
}

export type RunState = 'broken' | 'done' | 'idle' | 'running' | 'stopped'

const bodyOf = ({ batchKey, kind, notify, offerId }: Sending, rows: ListRow[]): Record<string, unknown> => ({
  offerId,
  batchKey,
  ...(kind === 'import' ? { notify } : {}),
  rows: rows.map(({ line: _line, problem: _problem, ...row }) => row),
})

type Sent =
  { kind: 'answered'; results: RowResult[] } | { kind: 'later' } | { kind: 'refused'; message: string }

const sendRows = async (
  sending: Sending,
  rows: ListRow[],
  { api, locale }: { api: string; locale: Locale },
): Promise<Sent> => {
  const { status, json } = await askShop<Partial<BatchAnswer> & { message?: string }>({
    api,
    path: sending.kind === 'import' ? '/licenses/import-keys' : '/licenses/issue-batch',
    locale,
    body: bodyOf(sending, rows),
  })
  if (status === 429) return { kind: 'later' }
  if (!json.rows) return { kind: 'refused', message: json.message ?? String(status) }
  const results = json.rows.flatMap(({ index, message, orderNumber, state }) => {
    const row = rows[index]
    return row ? [{ row, message, orderNumber, state }] : []
  })
  return { kind: 'answered', results }
}

/** Sends a list in calls of a hundred rows, one after the other, and keeps what became of each row. */
export const useListRun = () => {
  const { config } = useConfig()
  const router = useRouter()
  const locale = usePanelLocale()
  const [state, setState] = useState<RunState>('idle')
  const [results, setResults] = useState<RowResult[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const isStopped = useRef(false)

  /** Goes on behind the rows that have an answer. */
  const run = async (sending: Sending, known: RowResult[]): Promise<void> => {
    let all = known
    isStopped.current = false
    setRefusal(null)
    setResults(all)
    setState('running')
    try {
      while (all.length < sending.rows.length) {
        if (isStopped.current) {
          setState('stopped')
          return
        }
        const rows = sending.rows.slice(all.length, all.length + rowsPerCall)
        const sent = await sendRows(sending, rows, { api: config.routes.api, locale })
        if (sent.kind === 'later') await new Promise((resolve) => setTimeout(resolve, restMs))
        else if (sent.kind === 'refused') {
          setRefusal(sent.message)
          setState('stopped')
          return
        } else {
          all = [...all, ...sent.results]
          setResults(all)
        }
      }
      setState('done')
      // The list behind shows them.
      router.refresh()
    } catch {
      // The network: what was sent twice is done once, so the same rows may go again.
      setState('broken')
    }
  }

  return {
    state,
    results,
    refusal,
    start: (sending: Sending) => run(sending, []),
    goOn: (sending: Sending) => run(sending, results),
    stop: () => {
      isStopped.current = true
    },
    reset: () => {
      setResults([])
      setRefusal(null)
      setState('idle')
    },
  }
}

export type ListRun = ReturnType<typeof useListRun>
