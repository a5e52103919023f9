import { qrPath } from './qr-path.ts'

/** As the standard wants it: without it many a scanner finds nothing. */
const quietZone = 4

/** A QR code, black on white in the dark too: scanners are used to that. */
export const QrPicture = ({ rows, label }: { rows: readonly string[]; label: string }) => {
  const side = rows.length + 2 * quietZone
  const from = String(-quietZone)
  return (
    <svg
      aria-label={label}
      role="img"
      shapeRendering="crispEdges"
      style={{
        width: '100%',
        minWidth: '200px',
        maxWidth: '220px',
        height: 'auto',
        borderRadius: 'var(--style-radius-s)',
        border: '1px solid var(--theme-elevation-150)',
      }}
      viewBox={`${from} ${from} ${String(side)} ${String(side)}`}
    >
      <rect fill="#fff" height={side} width={side} x={-quietZone} y={-quietZone} />
      <path d={qrPath(rows)} fill="#000" />
    </svg>
  )
}
