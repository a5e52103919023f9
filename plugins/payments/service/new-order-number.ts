import { randomBase32 } from '../../kernel/token.ts'

/** What people see and type: `DK-7F3K-9QXM-2ZTR`. */
export const newOrderNumber = (): string =>
  ['DK', randomBase32(4), randomBase32(4), randomBase32(4)].join('-')
