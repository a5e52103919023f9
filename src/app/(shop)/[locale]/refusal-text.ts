import { type Code, codes, codeText } from '../../../../plugins/kernel/codes.ts'
import type { Locale } from '../../../../plugins/kernel/locale.ts'

const isCode = (value: string): value is Code => Object.hasOwn(codes, value)

/** Why a download was refused, from the code in the address; nothing for any other word. */
export const refusalText = (asked: string | string[] | undefined, locale: Locale): string | undefined =>
  typeof asked === 'string' && isCode(asked) ? codeText(asked, locale) : undefined
