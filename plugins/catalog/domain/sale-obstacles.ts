/** What keeps a product from being bought: it is not published, nothing is offered, or there are no files to give. */
export type SaleObstacle = 'no-offer' | 'no-release' | 'unpublished'

interface Offered {
  status: string
  pricing: string
  prices?: readonly unknown[] | null
}

export interface SaleFacts {
  isPublished: boolean
  offers: readonly Offered[]
  /** Whether the newest published stable release has files. */
  hasFiles: boolean
}

const canBeTaken = ({ status, pricing, prices }: Offered): boolean =>
  status === 'active' && (pricing === 'free' || (prices?.length ?? 0) > 0)

/** Empty for what can be bought now. The checkout refuses by the same facts. */
export const obstaclesOf = ({ isPublished, offers, hasFiles }: SaleFacts): SaleObstacle[] => [
  ...(isPublished ? [] : (['unpublished'] as const)),
  ...(offers.some(canBeTaken) ? [] : (['no-offer'] as const)),
  ...(hasFiles ? [] : (['no-release'] as const)),
]
