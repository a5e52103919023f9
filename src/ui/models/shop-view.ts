/** What every page knows about the shop. `origin` has no trailing slash; `timeZone` is one of IANA's. */
export type ShopView = {
  name: string
  tagline?: string
  about?: string
  supportEmail?: string
  origin: string
  timeZone: string
}
