import path from 'node:path'
import type { CollectionConfig, Config, Payload, Plugin } from 'payload'
import { hooksWhileOn } from '../platform/hooks-while-on.ts'
import { joinRoom } from '../platform/join-room.ts'
import { envOf } from '../platform/registry.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { adminPart } from '../platform/schema/admin-part.ts'
import { appendOnly, trailIndexes } from './adapters/append-only.ts'
import { archiveFolder } from './adapters/archive-folder.ts'
import { checkTrail } from './adapters/check-trail.ts'
import { Audit, type AuditService } from './contract.ts'
import { historyOperation } from './edge/history-operation.ts'
import { recordBlockedChange, recordBlockedOperation } from './edge/on-blocked.ts'
import { trailExport } from './edge/trail-export.ts'
import { askNothing, trailView } from './edge/trail-view.ts'
import { auditArchives } from './schema/audit-archives.ts'
import { auditEvents } from './schema/audit-events.ts'
import { auditSeals } from './schema/audit-seals.ts'
import type { OpenArchiveFiles } from './service/archive-files.ts'
import { archiveTrail } from './service/archive-trail.ts'
import { entriesAbout } from './service/entries-about.ts'
import { noteBlocked } from './service/note-blocked.ts'
import { recordEvent } from './service/record-event.ts'
import { sealTrail } from './service/seal-trail.ts'
import { verifyTrail } from './service/verify-trail.ts'

/** Beside the other files that are the shop's own: whoever backs those up has these. */
const openFiles =
  (payload: Payload): OpenArchiveFiles =>
  (folder) =>
    archiveFolder(folder ?? path.join(envOf(payload).dataDir, 'trail'))

const service: AuditService = {
  record: recordEvent,
  noteBlocked,
  about: entriesAbout,
  verify: (payload, wish) => verifyTrail(openFiles(payload))(payload, wish),
  archive: (payload, wish) => archiveTrail(openFiles(payload))(payload, wish),
}

/** The list of entries is the viewer. */
const eventsInViewer: CollectionConfig = {
  ...auditEvents,
  admin: {
    ...auditEvents.admin,
    baseFilter: askNothing,
    components: {
      views: {
        list: {
          Component: {
            path: adminPart('audit', 'trail-view', 'TrailView'),
            serverProps: { readView: trailView },
          },
        },
      },
    },
  },
}

const onError = hooksWhileOn('audit', { afterError: [recordBlockedChange] })

/** The host's own hooks stay, and run first. */
const withBlocked = (config: Config): Config => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), ...onError.afterError] },
})

/** The append-only trail of everything that mattered. */
export const audit =
  (given: RoomOptions = {}): Plugin =>
  (config: Config): Config =>
    joinRoom(withBlocked(config), {
      name: 'audit',
      options: splitOptions('audit', given).room,
      collections: [eventsInViewer, auditSeals, auditArchives],
      operations: [historyOperation],
      endpoints: [trailExport],
      onBlocked: recordBlockedOperation,
      sweepers: [{ name: 'audit.seal', everySeconds: 10, run: sealTrail }],
      constraints: (table) => [...appendOnly(table), ...trailIndexes(table)],
      checks: [checkTrail],
      provides: [{ port: Audit, service }],
    })
