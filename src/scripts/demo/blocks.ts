export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; isOrdered: boolean; items: string[] }

/** A run of text; the writer marks bold with `**` and what is typed or named with backticks. */
export type Run = { text: string; isBold: boolean; isCode: boolean }

const listMark = /^(-|\d+\.) /

function toBlock(chunk: string): Block {
  const lines = chunk.split('\n').map((line) => line.trim())
  const [first = ''] = lines
  if (first.startsWith('## ')) return { kind: 'heading', text: lines.join(' ').slice(3) }
  if (first.startsWith('> '))
    return { kind: 'quote', text: lines.map((line) => line.replace(/^> /, '')).join(' ') }
  if (listMark.test(first)) {
    return {
      kind: 'list',
      isOrdered: !first.startsWith('-'),
      items: lines.map((line) => line.replace(listMark, '')),
    }
  }
  return { kind: 'paragraph', text: lines.join(' ') }
}

/**
 * Reads the notation in which the shop's texts are written: blocks parted by an empty line; `## ` a heading, `> ` a
 * quotation, `- ` and `1. ` lists with one item a line, anything else a paragraph.
 */
export const parseBlocks = (source: string): Block[] =>
  source
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter(Boolean)
    .map(toBlock)

export const parseRuns = (text: string): Run[] =>
  text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter(Boolean)
    .map((part) => {
      const isBold = part.startsWith('**')
      const isCode = part.startsWith('`')
      return { text: isBold ? part.slice(2, -2) : isCode ? part.slice(1, -1) : part, isBold, isCode }
    })

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const runXhtml = (run: Run): string => {
  if (run.isBold) return `<strong>${escape(run.text)}</strong>`
  return run.isCode ? `<code>${escape(run.text)}</code>` : escape(run.text)
}

const inline = (text: string): string => parseRuns(text).map(runXhtml).join('')

function blockXhtml(block: Block): string {
  if (block.kind === 'heading') return `<h2>${inline(block.text)}</h2>`
  if (block.kind === 'paragraph') return `<p>${inline(block.text)}</p>`
  if (block.kind === 'quote') return `<blockquote><p>${inline(block.text)}</p></blockquote>`
  const tag = block.isOrdered ? 'ol' : 'ul'
  return `<${tag}>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${tag}>`
}

export const toXhtml = (blocks: readonly Block[]): string => blocks.map(blockXhtml).join('\n')
