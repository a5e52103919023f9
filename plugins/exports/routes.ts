import type { CallName } from './calls.ts'

/** Method and path of each operation, below the shop's root in the API. */
export const routes = {
  'catalog.abortUpload': 'post /uploads/:uploadId/abort',
  'catalog.beginUpload': 'post /uploads',
  'catalog.completeUpload': 'post /uploads/:uploadId/complete',
  'catalog.listParts': 'post /uploads/:uploadId/parts',
  'catalog.saleReadiness': 'get /products/:productId/readiness',
  'catalog.signPart': 'post /uploads/:uploadId/parts/:part',
  'customers.forgiveNumber': 'post /customers/forgive-number',
  'customers.revokeSession': 'post /sessions/:sessionId/revoke',
  'customers.sessions': 'get /sessions',
  'downloads.decideReset': 'post /resets/:resetId',
  'downloads.grant': 'post /downloads',
  'downloads.openFile': 'post /files/:fileId/link',
  'downloads.requestReset': 'post /licenses/:licenseId/reset',
  'downloads.resets': 'get /resets',
  'library.checkLink': 'post /library/link/check',
  'library.item': 'get /library/items/:licenseId',
  'library.leave': 'post /library/leave',
  'library.list': 'get /library',
  'library.openByCode': 'post /library/code/open',
  'library.openByDate': 'post /library/date',
  'library.openLink': 'post /library/open',
  'library.orderItems': 'get /library/orders/:number',
  'library.requestCode': 'post /library/code',
  'library.requestLink': 'post /library/link',
  'library.ways': 'get /library/ways',
  'library.why': 'get /why',
  'licensing.clearFlag': 'post /licenses/:licenseId/clear-flag',
  'licensing.find': 'post /licenses/find',
  'licensing.flag': 'post /licenses/:licenseId/flag',
  'licensing.activate': 'post /licenses/activate',
  'licensing.deactivate': 'post /licenses/deactivate',
  'licensing.ownDevices': 'get /licenses/:licenseId/devices',
  'licensing.deactivateDevice': 'post /licenses/:licenseId/devices/:activationId/deactivate',
  'licensing.devices': 'post /licenses/devices',
  'licensing.reactivate': 'post /licenses/:licenseId/reactivate',
  'licensing.revoke': 'post /licenses/:licenseId/revoke',
  'licensing.suspend': 'post /licenses/:licenseId/suspend',
  'licensing.validate': 'post /licenses/validate',
  'licensing.assignSeat': 'post /licenses/:licenseId/seats',
  'licensing.revokeSeat': 'post /licenses/:licenseId/seats/:seatId/revoke',
  'licensing.seats': 'get /licenses/:licenseId/seats',
  'licensing.switchReleaseMails': 'post /licenses/:licenseId/release-mails',
  'notifications.testMail': 'post /mail/test',
  'payments.checkout': 'post /checkout',
  'payments.order': 'get /orders/:number',
  'payments.refund': 'post /orders/:orderId/refund',
  'payments.retryEvent': 'post /events/:eventId/retry',
  'site.retryDelivery': 'post /deliveries/:deliveryId/retry',
} as const satisfies Record<CallName, `${'get' | 'post'} /${string}`>

/** Operations that change nothing. */
export type ReadName = {
  [N in CallName]: (typeof routes)[N] extends `get ${string}` ? N : never
}[CallName]

export const isRead = (name: CallName): name is ReadName => routes[name].startsWith('get ')
