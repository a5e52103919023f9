import { describe, expect, it } from '@jest/globals'

import { fileKind } from './file-kind.ts'
import { formatSize } from './format-size.ts'

describe('[unit] what a file is called', () => {
  it.each([
    ['audio/wav', 'audio'],
    ['application/zip', 'archive'],
    ['application/epub+zip', 'book'],
    ['font/otf', 'font'],
    ['application/pdf', 'document'],
    ['application/x-unheard-of', 'other'],
  ])('%s is %s', (mime, kind) => {
    expect(fileKind(mime)).toBe(kind)
  })
})

describe('[unit] sizes for people', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_250_000, '1.3 MB'],
    [5_000_000_000_000_000, '5,000 TB'],
  ])('%d bytes read "%s"', (bytes, text) => {
    expect(formatSize(bytes, 'en')).toBe(text)
  })
})
