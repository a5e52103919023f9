/** Somebody who has a seat of a license, or had one. Dates are ISO 8601. */
export type SeatView = { seatId: string; email: string; since: string; until?: string; isFromShop: boolean }

/** Who shares a license, as its owner sees it. */
export type TeamView = {
  licenseId: string
  seats: number
  seatsUsed: number
  /** A license that is closed gives no seats; those that were given can be taken back. */
  isOpen: boolean
  holders: SeatView[]
  former: SeatView[]
  /** What was done just now. */
  news?: 'given' | 'taken'
  /** Why it was not done. */
  refusal?: string
}

/** What the form that gives a seat was told. `value` keeps what was typed. */
export type SeatState = { error?: string; value?: string }

export type SeatAction = (state: SeatState, form: FormData) => Promise<SeatState>

export type TeamActions = { assignSeat: SeatAction; revokeSeat: (form: FormData) => Promise<void> }
