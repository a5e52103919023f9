import { cache } from 'react'

/** One for each page that is made. */
const place = cache((): { zone: string } => ({ zone: 'UTC' }))

/** Says in whose days the dates of this page are: an IANA time zone. The shell of the page does, before what stands in it. */
export const keepShopZone = (zone: string): void => {
  place().zone = zone
}

export const shopZone = (): string => place().zone
