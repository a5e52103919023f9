/** One point of a TrueType outline, in font units (1000 to the em), y upward. */
export type OutlinePoint = { x: number; y: number; onCurve: boolean }
export type Contour = OutlinePoint[]

const DEGREE = Math.PI / 180

const on = (x: number, y: number): OutlinePoint => ({ x: Math.round(x), y: Math.round(y), onCurve: true })
const off = (x: number, y: number): OutlinePoint => ({ x: Math.round(x), y: Math.round(y), onCurve: false })

function signedArea(contour: Contour): number {
  return contour.reduce((sum, point, index) => {
    const next = contour[(index + 1) % contour.length] ?? point
    return sum + point.x * next.y - next.x * point.y
  }, 0)
}

/** Filled contours run clockwise and holes counter-clockwise, so that overlapping strokes unite. */
function wind(contour: Contour, filled: boolean): Contour {
  if (signedArea(contour) < 0 === filled) return contour
  // The first point stays first: an outline has to begin on the curve.
  return [...contour.slice(0, 1), ...contour.slice(1).reverse()]
}

function arcPoints(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Contour {
  const steps = Math.max(1, Math.ceil(Math.abs(to - from) / 45))
  const step = ((to - from) / steps) * DEGREE
  const points: Contour = []
  for (let index = 0; index <= steps; index += 1) {
    const angle = from * DEGREE + step * index
    if (index > 0) {
      const middle = angle - step / 2
      const reach = 1 / Math.cos(step / 2)
      points.push(off(cx + rx * reach * Math.cos(middle), cy + ry * reach * Math.sin(middle)))
    }
    points.push(on(cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)))
  }
  return points
}

const ellipse = (cx: number, cy: number, rx: number, ry: number): Contour =>
  arcPoints(cx, cy, rx, ry, 0, 360).slice(0, -1)

export const rect = (x: number, y: number, width: number, height: number): Contour[] => [
  wind([on(x, y), on(x + width, y), on(x + width, y + height), on(x, y + height)], true),
]

/** A stroke whose ends are cut level: `width` is measured along the baseline. */
export const slant = (x0: number, y0: number, x1: number, y1: number, width: number): Contour[] => [
  wind([on(x0, y0), on(x1, y1), on(x1 + width, y1), on(x0 + width, y0)], true),
]

export const polygon = (...points: [number, number][]): Contour[] => [
  wind(
    points.map(([x, y]) => on(x, y)),
    true,
  ),
]

export const dot = (cx: number, cy: number, radius: number): Contour[] => [
  wind(ellipse(cx, cy, radius, radius), true),
]

export const ring = (cx: number, cy: number, rx: number, ry: number, stroke: number): Contour[] => [
  wind(ellipse(cx, cy, rx, ry), true),
  wind(ellipse(cx, cy, rx - stroke, ry - stroke), false),
]

export type Band = {
  cx: number
  cy: number
  rx: number
  ry: number
  stroke: number
  /** Degrees, counter-clockwise from three o'clock. */
  from: number
  to: number
}

/** A piece of a ring. */
export function band({ cx, cy, rx, ry, stroke, from, to }: Band): Contour[] {
  const outer = arcPoints(cx, cy, rx, ry, from, to)
  const inner = arcPoints(cx, cy, rx - stroke, ry - stroke, to, from)
  return [wind([...outer, ...inner], true)]
}

/** An upright arch standing on `base`: the motif that gives the face its name. */
export function arch(x: number, base: number, width: number, height: number, stroke: number): Contour[] {
  const radius = width / 2
  const spring = base + height - radius
  const outer = arcPoints(x + radius, spring, radius, radius, 180, 0)
  const inner = arcPoints(x + radius, spring, radius - stroke, radius - stroke, 0, 180)
  return [
    wind(
      [
        on(x, base),
        ...outer,
        on(x + width, base),
        on(x + width - stroke, base),
        ...inner,
        on(x + stroke, base),
      ],
      true,
    ),
  ]
}

/** An arch turned upside down, hanging from `top`. */
export function hull(x: number, top: number, width: number, depth: number, stroke: number): Contour[] {
  return arch(x, 0, width, depth, stroke).map((contour) =>
    wind(
      contour.map((point) => ({ ...point, y: top - point.y })),
      true,
    ),
  )
}
