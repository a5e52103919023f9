/** A refund that the provider had said yes to. */
interface MadeRefund<Id> {
  id: Id
  /** Minor units. */
  amountMinor: number
}

/**
 * Which refunds have not gone through after all: the provider's books show less given back than they add up to. Books
 * do not always say which, so the newest one of just that sum is taken, else the newest that fit into it.
 * @param made newest first
 * @param refundedMinor minor units that the books show as given back
 */
export const fallenThrough = <Id>(made: readonly MadeRefund<Id>[], refundedMinor: number): Id[] => {
  let missing = made.reduce((sum, { amountMinor }) => sum + amountMinor, 0) - refundedMinor
  if (missing <= 0) return []
  const exact = made.find(({ amountMinor }) => amountMinor === missing)
  if (exact) return [exact.id]
  const fallen: Id[] = []
  for (const { id, amountMinor } of made) {
    if (amountMinor > missing) continue
    fallen.push(id)
    missing -= amountMinor
  }
  return fallen
}
