/** A picture's path on this site, whatever origin its row was saved under: only own pictures are resized here. */
export const ownPath = (url: string): string => {
  if (url.startsWith('/')) return url
  const { pathname } = new URL(url)
  return pathname.startsWith('/api/') ? pathname : url
}
