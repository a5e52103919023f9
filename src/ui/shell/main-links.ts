export type MainLink = { key: 'products' | 'how' | 'library'; path: string }

/** Where the header leads, in order. */
export const mainLinks: readonly MainLink[] = [
  { key: 'products', path: '/products' },
  { key: 'how', path: '/#how' },
  { key: 'library', path: '/library' },
]

/** True when `path` is the link's own page or lies below it. */
export const isUnder = (path: string, link: string): boolean => path === link || path.startsWith(`${link}/`)
