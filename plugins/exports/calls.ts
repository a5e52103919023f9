import type { z } from 'zod'
import type * as adminSecurity from '../admin-security/contract.ts'
import type * as audit from '../audit/contract.ts'
import type * as catalog from '../catalog/contract.ts'
import type * as customers from '../customers/contract.ts'
import type * as downloads from '../downloads/contract.ts'
import type * as library from '../library/contract.ts'
import type * as licensing from '../licensing/contract.ts'
import type * as notifications from '../notifications/contract.ts'
import type * as payments from '../payments/contract.ts'
import type * as site from '../site/contract.ts'

/** Every operation of the set by its name, with the shapes that it declares. */
export interface Shapes {
  'audit.history': typeof audit.historyShape
  'catalog.abortUpload': typeof catalog.abortUploadShape
  'catalog.beginUpload': typeof catalog.beginUploadShape
  'catalog.completeUpload': typeof catalog.completeUploadShape
  'catalog.listParts': typeof catalog.listPartsShape
  'catalog.saleReadiness': typeof catalog.saleReadinessShape
  'catalog.signPart': typeof catalog.signPartShape
  'customers.forgiveNumber': typeof customers.forgiveNumberShape
  'customers.revokeSession': typeof customers.revokeSessionShape
  'customers.sessions': typeof customers.sessionsShape
  'downloads.decideReset': typeof downloads.decideResetShape
  'downloads.grant': typeof downloads.grantDownloadShape
  'downloads.openFile': typeof downloads.openFileShape
  'downloads.requestReset': typeof downloads.requestResetShape
  'downloads.resets': typeof downloads.resetsShape
  'library.checkLink': typeof library.checkLinkShape
  'library.item': typeof library.itemShape
  'library.leave': typeof library.leaveShape
  'library.list': typeof library.libraryShape
  'library.openByCode': typeof library.openByCodeShape
  'library.openByDate': typeof library.openByDateShape
  'library.openLink': typeof library.openLinkShape
  'library.orderItems': typeof library.orderItemsShape
  'library.requestCode': typeof library.requestCodeShape
  'library.requestLink': typeof library.requestLinkShape
  'library.ways': typeof library.waysShape
  'library.why': typeof library.whyShape
  'licensing.clearFlag': typeof licensing.clearFlagShape
  'licensing.extend': typeof licensing.extendLicenseShape
  'licensing.importKeys': typeof licensing.importKeysShape
  'licensing.issueBatch': typeof licensing.issueBatchShape
  'licensing.rotateKey': typeof licensing.rotateKeyShape
  'licensing.transfer': typeof licensing.transferLicenseShape
  'licensing.find': typeof licensing.findLicenseShape
  'licensing.flag': typeof licensing.flagLicenseShape
  'licensing.activate': typeof licensing.activateLicenseShape
  'licensing.deactivate': typeof licensing.deactivateLicenseShape
  'licensing.deactivateDevice': typeof licensing.deactivateDeviceShape
  'licensing.devices': typeof licensing.licenseDevicesShape
  'licensing.ownDevices': typeof licensing.ownDevicesShape
  'licensing.reactivate': typeof licensing.reactivateLicenseShape
  'licensing.revoke': typeof licensing.revokeLicenseShape
  'licensing.suspend': typeof licensing.suspendLicenseShape
  'licensing.validate': typeof licensing.validateLicenseShape
  'licensing.assignSeat': typeof licensing.assignSeatShape
  'licensing.revokeSeat': typeof licensing.revokeSeatShape
  'licensing.seats': typeof licensing.seatsShape
  'licensing.switchReleaseMails': typeof licensing.switchReleaseMailsShape
  'staff.beginEnrolment': typeof adminSecurity.beginEnrolmentShape
  'staff.checkTicket': typeof adminSecurity.checkTicketShape
  'staff.confirmEnrolment': typeof adminSecurity.confirmEnrolmentShape
  'staff.renewFactor': typeof adminSecurity.renewFactorShape
  'staff.renewRecoveryCodes': typeof adminSecurity.renewRecoveryCodesShape
  'staff.resetPassword': typeof adminSecurity.resetPasswordShape
  'staff.signIn': typeof adminSecurity.signInShape
  'notifications.testMail': typeof notifications.testMailShape
  'payments.checkout': typeof payments.checkoutShape
  'payments.order': typeof payments.orderShape
  'payments.refund': typeof payments.refundShape
  'payments.retryEvent': typeof payments.retryEventShape
  'site.retryDelivery': typeof site.retryDeliveryShape
  'staff.blockDevice': typeof adminSecurity.blockDeviceShape
  'staff.endSession': typeof adminSecurity.endSessionShape
  'staff.endSessions': typeof adminSecurity.endSessionsShape
  'staff.figures': typeof adminSecurity.staffFiguresShape
  'staff.forgiveGuesses': typeof adminSecurity.forgiveGuessesShape
  'staff.invite': typeof adminSecurity.inviteShape
  'staff.resetEnrolment': typeof adminSecurity.resetEnrolmentShape
  'staff.security': typeof adminSecurity.securityShape
  'staff.setStatus': typeof adminSecurity.setMemberStatusShape
}

export type CallName = keyof Shapes

/** What a caller hands over. */
export type Input<N extends CallName> = z.input<Shapes[N]['input']>

/** What comes back. */
export type Output<N extends CallName> = z.output<Shapes[N]['output']>
