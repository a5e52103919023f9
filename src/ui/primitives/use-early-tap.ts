'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

/** How long ago in ms a press may be that is still done: a browser forgets by then that a person has asked. */
const PATIENCE_MS = 5000

/**
 * What a button that needs scripts does, also for whoever pressed it before they were there: that press is kept on the
 * button, which has the class `needs-script`. Returns what to call on a click.
 */
export const useEarlyTap = (button: RefObject<HTMLButtonElement | null>, act: () => void): (() => void) => {
  const run = () => {
    delete button.current?.dataset.tapped
    act()
  }
  const runLate = useEffectEvent(() => {
    const tapped = button.current?.dataset.tapped
    if (tapped === undefined) return
    if (performance.now() - Number(tapped) < PATIENCE_MS) run()
    else delete button.current?.dataset.tapped
  })
  useEffect(() => {
    if (button.current) button.current.dataset.live = ''
    // After the click that has brought React here, which reaches the button by itself.
    const timer = setTimeout(runLate)
    return () => {
      clearTimeout(timer)
    }
  }, [button])
  return run
}
