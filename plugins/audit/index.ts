import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { appendOnly } from './adapters/append-only.ts'
import { checkTrail } from './adapters/check-trail.ts'
import { Audit } from './contract.ts'
import { auditArchives } from './schema/audit-archives.ts'
import { auditEvents } from './schema/audit-events.ts'
import { auditSeals } from './schema/audit-seals.ts'
import { entriesAbout } from './service/entries-about.ts'
import { recordEvent } from './service/record-event.ts'
import { sealTrail } from './service/seal-trail.ts'
import { verifyTrail } from './service/verify-trail.ts'

/** The append-only trail of everything that mattered. */
export const audit =
  (given: RoomOptions = {}): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'audit',
      options: splitOptions('audit', given).room,
      collections: [auditEvents, auditSeals, auditArchives],
      sweepers: [{ name: 'audit.seal', everySeconds: 10, run: sealTrail }],
      constraints: appendOnly,
      checks: [checkTrail],
      provides: [{ port: Audit, service: { record: recordEvent, about: entriesAbout, verify: verifyTrail } }],
    })
