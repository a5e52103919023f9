/** The studio's colors, on screen and on paper. */
export const palette = {
  ink: '#15203a',
  deep: '#12545c',
  lagoon: '#1f8a86',
  glass: '#9fd3c1',
  coral: '#e8563a',
  blush: '#f2b5a0',
  turmeric: '#f2ab2f',
  lime: '#f6eedf',
  sand: '#e3cfae',
  mangrove: '#3b5b3a',
  plum: '#5a2a4d',
} as const
