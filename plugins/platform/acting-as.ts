import { nobody, type Actor } from './actor.ts'
import type { ActsAs } from './operation.ts'

/** A browser that is both staff and buyer acts only as what is declared (law 15): the trail then names one of them. */
export const actingAs = (actor: Actor, as: ActsAs): Actor => {
  if (as === 'public') return { ...nobody, buyer: actor.buyer }
  if (as === 'staff') return { ...nobody, staff: actor.staff }
  if (as === 'buyer') return { ...nobody, buyer: actor.buyer }
  return actor
}
