import { grade } from './grade.ts'
import type { Look } from './looks.ts'

const SIZE = 17

/** A 17-point 3D LUT (.cube) for Rec. 709 footage. */
export function writeLut(look: Look): string {
  const rows: string[] = []
  const step = (index: number): number => index / (SIZE - 1)
  for (let blue = 0; blue < SIZE; blue += 1) {
    for (let green = 0; green < SIZE; green += 1) {
      for (let red = 0; red < SIZE; red += 1) {
        const color = grade([step(red), step(green), step(blue)], look)
        rows.push(color.map((channel) => channel.toFixed(6)).join(' '))
      }
    }
  }
  return `# ${look.note}\nTITLE "Alasiri - ${look.name}"\nLUT_3D_SIZE ${SIZE}\nDOMAIN_MIN 0.0 0.0 0.0\nDOMAIN_MAX 1.0 1.0 1.0\n${rows.join('\n')}\n`
}
