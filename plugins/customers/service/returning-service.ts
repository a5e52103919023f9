import type { Messenger, ReturningService } from '../contract.ts'
import { admitPartly, placedTogether } from './admit-partly.ts'
import { assignCode, beginCode, codeOf, tryCode } from './codes.ts'
import { holdTries, noteFailure } from './tries.ts'

interface Setup {
  codeAlways: boolean
  messenger?: Messenger | undefined
}

export const returningService = ({ codeAlways, messenger }: Setup): ReturningService => ({
  ways: { date: !codeAlways, message: messenger !== undefined },
  holdTries,
  noteFailure,
  placedTogether,
  admitPartly,
  beginCode,
  assignCode,
  codeOf,
  tryCode,
  sendMessage: async (to, text) => {
    if (!messenger) throw new Error('This site has no messenger.')
    await messenger.send({ to, text })
  },
})
