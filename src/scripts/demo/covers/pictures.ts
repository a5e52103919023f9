import { alasiri } from './alasiri-presets.ts'
import { ankara } from './ankara-invoice-kit.ts'
import { bandari } from './bandari-display.ts'
import type { Pictures } from './canvas.ts'
import { juma } from './juma-planner.ts'
import { kujaa } from './kujaa-wallpapers.ts'
import { kupwa } from './kupwa-sample-pack.ts'
import { mawimbi } from './mawimbi-patterns.ts'
import { mteja } from './mteja-wa-kwanza.ts'
import { soko } from './soko-icons.ts'
import { thePrice } from './the-price-of-the-work.ts'
import { ukumbi } from './ukumbi-template.ts'

/** Every product's pictures, by slug. */
export const pictures = {
  'kupwa-sample-pack': kupwa,
  'the-price-of-the-work': thePrice,
  'bandari-display': bandari,
  'alasiri-presets': alasiri,
  'ukumbi-template': ukumbi,
  'juma-planner': juma,
  'mawimbi-patterns': mawimbi,
  'soko-icons': soko,
  'mteja-wa-kwanza': mteja,
  'ankara-invoice-kit': ankara,
  'kujaa-wallpapers': kujaa,
} satisfies Record<string, Pictures>

export type ProductSlug = keyof typeof pictures
