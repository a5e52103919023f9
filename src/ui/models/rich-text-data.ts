import type { RichText } from '@payloadcms/richtext-lexical/react'

/** A text of Payload's editor, as it is stored. */
export type RichTextData = NonNullable<Parameters<typeof RichText>[0]['data']>
