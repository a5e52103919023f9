import { expect, it } from '@jest/globals'

import { pageMetadata, shopTitle } from './page-metadata.ts'

it('[unit] says the name of the shop once, also where a creator wrote it into the title', () => {
  expect(shopTitle('Alasiri Presets', 'Bamvua')).toBe('Alasiri Presets')
  expect(shopTitle('Alasiri Presets · BAMVUA', 'Bamvua')).toEqual({ absolute: 'Alasiri Presets · BAMVUA' })
})

it('[unit] names a page by one address, and its other language beside it', () => {
  const { alternates } = pageMetadata({ locale: 'sw', path: '/products', title: 'Bidhaa' })
  expect(alternates?.canonical).toBe('/sw/products')
  expect(alternates?.languages).toEqual({ en: '/products', sw: '/sw/products', 'x-default': '/products' })
})
