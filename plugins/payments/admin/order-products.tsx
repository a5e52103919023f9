import type { DefaultServerCellComponentProps } from 'payload'

/** More are said to be there, not shown. */
const shownLines = 3

/** What was bought, in the list of orders. Whoever sees an order may see its lines: one capability opens both. */
export const OrderProducts = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const { docs, totalDocs } = await payload.find({
    collection: 'order-lines',
    where: { order: { equals: (rowData as { id: number | string }).id } },
    select: { title: true, quantity: true },
    sort: 'ordinal',
    depth: 0,
    limit: shownLines,
  })
  const texts = docs.map(({ quantity, title }) => (quantity > 1 ? `${title} × ${quantity}` : title))
  if (totalDocs > docs.length) texts.push(`+${totalDocs - docs.length}`)
  return <span>{texts.join(', ') || '\u2014'}</span>
}
