'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useAsk } from './use-ask.ts'

export interface StaffAct {
  isBusy: boolean
  /** Does something, says what became of it, and hands over the answer; null where it was refused. */
  act: <T>(path: string, body: Record<string, unknown>, done: string) => Promise<T | null>
}

/** @param onDone run after each that was done: what is shown is read anew there */
export const useStaffAct = (onDone: () => void): StaffAct => {
  const { post } = useAsk()
  const [isBusy, setBusy] = useState(false)
  const act = async <T>(path: string, body: Record<string, unknown>, done: string): Promise<T | null> => {
    setBusy(true)
    const answer = await post<T>(path, body)
    setBusy(false)
    if (!answer.isDone) {
      toast.error(answer.refusal.message)
      return null
    }
    toast.success(done)
    onDone()
    return answer.value
  }
  return { act, isBusy }
}
