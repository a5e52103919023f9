import type { Id } from '../../kernel/id.ts'
import type { PerSeat } from '../domain/activation-limit.ts'

/** What the shop has set for programs that ask about their license. */
export interface ProgramTerms {
  keyPrefix: string
  activationsPerSeat: PerSeat
}

/** What a program says of itself. */
export interface AskedByKey {
  licenseKey: string
  productId?: Id | undefined
  productSlug?: string | undefined
}
