import localFont from 'next/font/local'

export const displayFont = localFont({
  src: '../fonts/bricolage-grotesque.woff2',
  variable: '--font-bricolage',
  weight: '200 800',
  display: 'swap',
  adjustFontFallback: 'Arial',
})

export const textFont = localFont({
  src: '../fonts/instrument-sans.woff2',
  variable: '--font-instrument',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Arial',
})
