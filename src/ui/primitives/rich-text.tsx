import {
  type JSXConvertersFunction,
  LinkJSXConverter,
  RichText as PayloadRichText,
} from '@payloadcms/richtext-lexical/react'

import type { RichTextData } from '../models/rich-text-data.ts'

// The page has its own h1 and the part its h2, so that a heading inside a text starts one level lower.
const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkJSXConverter({}),
  heading: ({ node, nodesToJSX }) => {
    const Tag = node.tag === 'h1' || node.tag === 'h2' ? 'h3' : 'h4'
    return <Tag>{nodesToJSX({ nodes: node.children })}</Tag>
  },
})

/** A text from the editor, rendered on the server: no editor code reaches the browser. */
export const RichText = ({ data }: { data: RichTextData }) => (
  <PayloadRichText className="prose" converters={converters} data={data} />
)
