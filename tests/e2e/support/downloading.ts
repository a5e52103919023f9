import type { Page } from 'playwright-core'

import { sha256OfFile } from './sha256.ts'
import { text, type Language } from './texts.ts'

export interface Downloaded {
  name: string
  sha256: string
}

/** Presses the button of one file and keeps what comes. */
export const downloadFile = async (
  page: Page,
  name: string,
  language: Language = 'en',
): Promise<Downloaded> => {
  const button = page.getByRole('button', {
    name: text(language, 'order.downloadFile', { name }),
    exact: true,
  })
  const [download] = await Promise.all([page.waitForEvent('download'), button.first().click()])
  const failure = await download.failure()
  if (failure !== null) throw new Error(`${name} did not arrive: ${failure}`)
  return { name: download.suggestedFilename(), sha256: await sha256OfFile(await download.path()) }
}
