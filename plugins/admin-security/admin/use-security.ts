'use client'

import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { securityShape } from '../contract.ts'
import { useAsk, type Answer } from './use-ask.ts'

export type Security = z.output<(typeof securityShape)['output']>

/**
 * How somebody signs in, and where they are signed in.
 * @param memberId null for oneself
 * @returns `found` is null while it is read
 */
export const useSecurity = (memberId: string | null) => {
  const { read } = useAsk()
  const [found, setFound] = useState<Answer<Security> | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isGone = false
    const query = memberId === null ? '' : `?memberId=${encodeURIComponent(memberId)}`
    void read<Security>(`/staff/security${query}`).then((answer) => {
      if (!isGone) setFound(answer)
    })
    return () => {
      isGone = true
    }
  }, [memberId, read, turn])
  return { found, reload: () => setTurn((before) => before + 1) }
}
