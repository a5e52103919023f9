import type { Capability, Role } from '../../../plugins/kernel/roles.ts'
import { roleCan } from '../../../plugins/admin-security/domain/role-table.ts'

/**
 * Who of staff may ask for an operation: those with the capability; `signed-in`, whoever is signed in, whatever their rank; `owner`;
 * or `stranger`, where staff are nobody more than a stranger.
 */
type Door = Capability | 'owner' | 'signed-in' | 'stranger'

/** Every operation of the set. Whose things of those may be touched, its own tests say. */
export const operationTable: Record<string, Door> = {
  'audit.history': 'audit.read',
  'catalog.abortUpload': 'catalog.edit',
  'catalog.beginUpload': 'catalog.edit',
  'catalog.completeUpload': 'catalog.edit',
  'catalog.listParts': 'catalog.edit',
  'catalog.saleReadiness': 'catalog.read',
  'catalog.signPart': 'catalog.edit',
  'customers.forgiveNumber': 'licenses.manage',
  'customers.revokeSession': 'stranger',
  'customers.sessions': 'stranger',
  'downloads.decideReset': 'licenses.manage',
  'downloads.grant': 'stranger',
  'downloads.openFile': 'files.read',
  'downloads.requestReset': 'stranger',
  'downloads.resets': 'licenses.manage',
  'library.checkLink': 'stranger',
  'library.item': 'stranger',
  'library.leave': 'stranger',
  'library.list': 'stranger',
  'library.openByCode': 'stranger',
  'library.openByDate': 'stranger',
  'library.openLink': 'stranger',
  'library.orderItems': 'stranger',
  'library.requestCode': 'stranger',
  'library.requestLink': 'stranger',
  'library.ways': 'stranger',
  'library.why': 'licenses.read',
  'licensing.activate': 'stranger',
  'licensing.assignSeat': 'licenses.manage',
  'licensing.clearFlag': 'licenses.manage',
  'licensing.deactivate': 'stranger',
  'licensing.deactivateDevice': 'licenses.manage',
  'licensing.devices': 'stranger',
  'licensing.extend': 'licenses.manage',
  'licensing.find': 'licenses.read',
  'licensing.flag': 'licenses.manage',
  'licensing.importKeys': 'licenses.manage',
  'licensing.issueBatch': 'licenses.manage',
  'licensing.ownDevices': 'licenses.manage',
  'licensing.reactivate': 'licenses.manage',
  'licensing.revoke': 'licenses.manage',
  'licensing.revokeSeat': 'licenses.manage',
  'licensing.rotateKey': 'licenses.manage',
  'licensing.seats': 'licenses.manage',
  'licensing.suspend': 'licenses.manage',
  'licensing.switchReleaseMails': 'stranger',
  'licensing.transfer': 'licenses.manage',
  'licensing.validate': 'stranger',
  'notifications.testMail': 'settings.edit',
  'payments.checkout': 'stranger',
  'payments.order': 'signed-in',
  'payments.refund': 'orders.refund',
  'payments.retryEvent': 'events.retry',
  'platform.ping': 'stranger',
  'site.retryDelivery': 'events.retry',
  'staff.beginEnrolment': 'stranger',
  'staff.blockDevice': 'signed-in',
  'staff.checkTicket': 'stranger',
  'staff.confirmEnrolment': 'stranger',
  'staff.endSession': 'signed-in',
  'staff.endSessions': 'signed-in',
  'staff.figures': 'staff.read',
  'staff.forgiveGuesses': 'staff.manage',
  'staff.invite': 'staff.manage',
  'staff.renewFactor': 'signed-in',
  'staff.renewRecoveryCodes': 'signed-in',
  'staff.resetEnrolment': 'owner',
  'staff.resetPassword': 'stranger',
  'staff.security': 'signed-in',
  'staff.setStatus': 'staff.manage',
  'staff.signIn': 'stranger',
}

/** @param asStranger whether a stranger is let through */
export const mayAsk = (role: Role, name: string, asStranger: boolean): boolean => {
  const door = operationTable[name]
  if (door === undefined || door === 'stranger') return asStranger
  if (door === 'signed-in') return true
  return door === 'owner' ? role === 'owner' : roleCan(role, door)
}
