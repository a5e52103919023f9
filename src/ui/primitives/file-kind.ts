export const fileKinds = [
  'archive',
  'audio',
  'book',
  'code',
  'document',
  'font',
  'image',
  'video',
  'other',
] as const

export type FileKind = (typeof fileKinds)[number]

const byMime: readonly (readonly [RegExp, FileKind])[] = [
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
  [/^image\//, 'image'],
  [/^font\/|font-(woff|sfnt)|opentype|truetype/, 'font'],
  [/epub|mobi|x-fictionbook/, 'book'],
  [/zip|x-tar|gzip|x-7z|rar/, 'archive'],
  [/pdf|word|text\/(plain|markdown)|rtf/, 'document'],
  [/json|javascript|typescript|xml|html|css/, 'code'],
]

/** What a file is to a person, from its MIME type. */
export const fileKind = (mime: string): FileKind =>
  byMime.find(([pattern]) => pattern.test(mime))?.[1] ?? 'other'
