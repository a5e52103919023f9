/**
 * Asks browsers that can to fetch a page when the pointer rests on its link. Only pages that are the same for
 * everybody: never a library, an order or a link that works once.
 */
export const prefetchRules = JSON.stringify({
  prefetch: [
    {
      where: {
        or: [
          { href_matches: '/' },
          { href_matches: '/sw' },
          { href_matches: '/products' },
          { href_matches: '/products/*' },
          { href_matches: '/sw/products' },
          { href_matches: '/sw/products/*' },
        ],
      },
      eagerness: 'moderate',
    },
  ],
})
