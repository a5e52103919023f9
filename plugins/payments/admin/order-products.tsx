import type { DefaultServerCellComponentProps } from 'payload'
import { panelSlug } from '../../platform/admin/panel-slug.ts'

/** More are said to be there, not shown. */
const shownLines = 3

/** What was bought, in the list of orders. Whoever sees an order may see its lines: one capability opens both. */
export const OrderProducts = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  // Payload asks for the cell of an order's own page too, which has no row and shows none.
  const row = rowData as { id: number | string } | undefined
  if (!row) return null
  const { docs, totalDocs } = await payload.find({
    collection: panelSlug(payload.config, 'order-lines') as 'order-lines',
    where: { order: { equals: row.id } },
    select: { title: true, quantity: true },
    sort: 'ordinal',
    depth: 0,
    limit: shownLines,
  })
  const texts = docs.map(({ quantity, title }) => (quantity > 1 ? `${title} × ${quantity}` : title))
  if (totalDocs > docs.length) texts.push(`+${totalDocs - docs.length}`)
  return <span>{texts.join(', ') || '\u2014'}</span>
}
