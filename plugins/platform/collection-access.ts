import type { Access, CollectionConfig, PayloadRequest } from 'payload'
import type { Capability } from '../kernel/roles.ts'
import { actorOf, type Actor } from './actor.ts'
import { registryOf } from './registry.ts'

/** Who asks, for access functions and hooks of collections. */
export const actorOfRequest = (req: PayloadRequest): Promise<Actor> =>
  actorOf(req, registryOf(req.payload).actors)

/** Staff with a capability, and nobody else. */
export const staffMay =
  (capability: Capability): Access =>
  async ({ req }) =>
    (await actorOfRequest(req)).staff?.can(capability) ?? false

const nobodyMay: Access = () => false

/** For rows that only a machine writes: staff may look, over every face, and nobody may change anything. */
export const machineAccess = (read: Capability): CollectionConfig['access'] => ({
  read: staffMay(read),
  readVersions: staffMay(read),
  create: nobodyMay,
  update: nobodyMay,
  delete: nobodyMay,
})

/** For what people edit: one capability to look, one to change. Every operation is stated (law 11). */
export const editorAccess = (read: Capability, edit: Capability): CollectionConfig['access'] => ({
  read: staffMay(read),
  readVersions: staffMay(read),
  create: staffMay(edit),
  update: staffMay(edit),
  delete: staffMay(edit),
})
