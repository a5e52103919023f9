/** In the query of an order's page: somebody comes back from paying. It changes what the page says and grants nothing. */
export const returnMark = 'back'

export const withReturnMark = (url: string): string => {
  const marked = new URL(url)
  marked.searchParams.set(returnMark, '1')
  return marked.href
}

export const withoutReturnMark = (url: string): string => {
  const plain = new URL(url)
  plain.searchParams.delete(returnMark)
  return plain.href
}
