import type { DemoProduct } from '../demo-product.ts'
import { alasiriPresets } from './alasiri-presets.ts'
import { ankaraInvoiceKit } from './ankara-invoice-kit.ts'
import { bandariDisplay } from './bandari-display.ts'
import { jumaPlanner } from './juma-planner.ts'
import { kujaaWallpapers } from './kujaa-wallpapers.ts'
import { kupwaSamplePack } from './kupwa-sample-pack.ts'
import { mawimbiPatterns } from './mawimbi-patterns.ts'
import { mtejaWaKwanza } from './mteja-wa-kwanza.ts'
import { sokoIcons } from './soko-icons.ts'
import { thePriceOfTheWork } from './the-price-of-the-work.ts'
import { ukumbiTemplate } from './ukumbi-template.ts'

/** The shop's shelf. The last comes first on a page that sorts by date. */
export const demoProducts: DemoProduct[] = [
  ankaraInvoiceKit,
  jumaPlanner,
  sokoIcons,
  kujaaWallpapers,
  ukumbiTemplate,
  alasiriPresets,
  mtejaWaKwanza,
  thePriceOfTheWork,
  mawimbiPatterns,
  bandariDisplay,
  kupwaSamplePack,
]
