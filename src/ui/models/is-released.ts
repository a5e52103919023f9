import type { ProductView } from './product-view.ts'

/** There are files to give: what has none is not sold yet. */
export const isReleased = ({ release }: Pick<ProductView, 'release'>): boolean =>
  release !== undefined && release.files.length > 0
