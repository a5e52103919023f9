/** What every page knows about the shop. `origin` has no trailing slash. */
export type ShopView = {
  name: string
  tagline?: string
  about?: string
  supportEmail?: string
  origin: string
}
