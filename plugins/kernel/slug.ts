const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const isSlug = (text: string): boolean => text.length <= 80 && pattern.test(text)

/** "Sauti za Bahari: Vol. 2" → "sauti-za-bahari-vol-2". Accents are dropped; other scripts leave nothing. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
