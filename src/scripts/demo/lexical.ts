import { parseBlocks, parseRuns, type Block } from './blocks.ts'

/** Bits of Lexical's text format. */
const BOLD = 1
const CODE = 16

type LexicalNode = { type: string; version: number; [key: string]: unknown }

/** The state of Payload's rich text editor. */
export type LexicalState = {
  root: {
    type: 'root'
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: 0
    version: 1
  }
}

const element = (
  type: string,
  children: LexicalNode[],
  extra: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...extra,
})

const textNodes = (text: string): LexicalNode[] =>
  parseRuns(text).map((run) => ({
    type: 'text',
    version: 1,
    detail: 0,
    format: (run.isBold ? BOLD : 0) | (run.isCode ? CODE : 0),
    mode: 'normal',
    style: '',
    text: run.text,
  }))

function toNode(block: Block): LexicalNode {
  if (block.kind === 'heading') return element('heading', textNodes(block.text), { tag: 'h2' })
  if (block.kind === 'quote') return element('quote', textNodes(block.text))
  if (block.kind === 'paragraph') {
    return element('paragraph', textNodes(block.text), { textFormat: 0, textStyle: '' })
  }
  const items = block.items.map((item, index) => element('listitem', textNodes(item), { value: index + 1 }))
  const kind = block.isOrdered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return element('list', items, { ...kind, start: 1 })
}

export const toLexical = (source: string): LexicalState => ({
  root: {
    type: 'root',
    children: parseBlocks(source).map(toNode),
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  },
})
