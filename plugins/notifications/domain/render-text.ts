import type { LabeledList, MailBlock, MailDraft } from './mail-draft.ts'

const listLines = ({ label, items }: LabeledList): string[] =>
  items.length === 0 ? [] : [`${label}:`, ...items.map((item) => `  ${item}`)]

const blockLines = (block: MailBlock): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text, '='.repeat(Math.min([...block.text].length, 60))]
    case 'text':
    case 'note':
      return [block.text]
    case 'button':
      return [`${block.label}:`, block.url]
    case 'product':
      return [`${block.title} (${block.detail})`, ...listLines(block.files), ...listLines(block.keys)]
    case 'facts':
      return block.rows.map((row) => `${row.label}: ${row.value}`)
    case 'quote':
      return [`${block.label}:`, ...block.text.split(/\r?\n/).map((line) => `> ${line}`)]
  }
}

/** The mail for those who read text, and for filters that distrust HTML alone. */
export const renderText = (draft: MailDraft): string => {
  const end = [...draft.footer, ...(draft.support ? [`${draft.support.label} ${draft.support.email}`] : [])]
  const parts = [
    draft.brand.name,
    ...draft.blocks.map((block) => blockLines(block).join('\n')),
    ['-- ', ...end, draft.brand.url].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
