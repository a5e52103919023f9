interface PriceRow {
  currency?: unknown
  amountMinor?: unknown
  suggestedMinor?: unknown
}

type Amounts = Record<string, number | null>

const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const amountsOf = (rows: unknown): Amounts =>
  Object.fromEntries(
    (Array.isArray(rows) ? (rows as PriceRow[]) : []).flatMap(({ currency, amountMinor, suggestedMinor }) =>
      typeof currency === 'string'
        ? [
            [currency, amount(amountMinor)],
            [`${currency}.suggested`, amount(suggestedMinor)],
          ]
        : [],
    ),
  )

/**
 * Prices that differ, in minor units: `{ 'USD.before': 1200, 'USD.after': 900 }`. A price that was not there, or is
 * there no more, is null.
 */
export const changedPrices = (before: unknown, after: unknown): Amounts => {
  const [old, now] = [amountsOf(before), amountsOf(after)]
  const changed: Amounts = {}
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [was, is] = [old[name] ?? null, now[name] ?? null]
    if (was === is) continue
    changed[`${name}.before`] = was
    changed[`${name}.after`] = is
  }
  return changed
}
