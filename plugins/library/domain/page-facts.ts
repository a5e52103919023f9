import { mostPages } from '../contract.ts'

/** What a list says of its pages: an empty one has one page. */
export const pageFacts = (
  page: number,
  total: number,
  size: number,
): { page: number; pages: number; total: number } => ({
  page,
  pages: Math.min(Math.max(1, Math.ceil(total / size)), mostPages),
  total,
})
