import type { Locale } from '../../kernel/locale.ts'
import type { ActionGroup, AuditAction, EntryWeight } from '../contract.ts'

export const actionGroups = [
  'sign-ins',
  'money',
  'licenses',
  'downloads',
  'staff',
  'catalog',
  'shop',
] as const satisfies readonly ActionGroup[]

export interface ActionFacts {
  group: ActionGroup
  /** Of an entry that was done; what was refused is a failure. */
  weight: EntryWeight
  words: Record<Locale, string>
}

const of =
  (group: ActionGroup) =>
  (weight: EntryWeight, en: string, sw: string): ActionFacts => ({ group, weight, words: { en, sw } })

const signIn = of('sign-ins')
const money = of('money')
const license = of('licenses')
const download = of('downloads')
const staff = of('staff')
const catalog = of('catalog')
const shop = of('shop')

/** Every action in words of people. One that has none does not compile. */
export const actionFacts: Record<AuditAction, ActionFacts> = {
  'order.placed': money('plain', 'Order placed', 'Oda imewekwa'),
  'order.paid': money('success', 'Order paid', 'Oda imelipwa'),
  'order.failed': money('failure', 'Payment of an order failed', 'Malipo ya oda yameshindikana'),
  'order.expired': money('plain', 'Order expired unpaid', 'Oda imeisha bila kulipwa'),
  'order.refunded': money('notice', 'Order refunded', 'Pesa za oda zimerudishwa'),
  'order.disputed': money('failure', 'Payment disputed', 'Malipo yamepingwa'),
  'order.charged-back': money(
    'failure',
    'Dispute lost, money taken back',
    'Pingamizi limeshindwa, pesa zimechukuliwa',
  ),
  'order.restored': money('success', 'Dispute won, order restored', 'Pingamizi limeshinda, oda imerejeshwa'),
  'order.refund-requested': money(
    'notice',
    'Refund asked of the provider',
    'Marejesho yameombwa kwa mtoa huduma',
  ),
  'payment.refused': money('failure', 'Payment refused', 'Malipo yamekataliwa'),
  'payment.retried': money('plain', 'Payment event tried again', 'Tukio la malipo limejaribiwa tena'),
  'payment.callback-refused': money(
    'failure',
    'Provider’s call refused',
    'Ujumbe wa mtoa huduma umekataliwa',
  ),
  'delivery.retried': shop('plain', 'Internal delivery tried again', 'Tukio la ndani limejaribiwa tena'),
  'license.issued': license('success', 'License issued', 'Leseni imetolewa'),
  'license.revoked': license('notice', 'License revoked', 'Leseni imefutwa'),
  'license.suspended': license('notice', 'License suspended', 'Leseni imesimamishwa'),
  'license.reactivated': license('success', 'License active again', 'Leseni imerudishwa hai'),
  'license.flagged': license(
    'failure',
    'License flagged for abuse',
    'Leseni imewekewa alama ya matumizi mabaya',
  ),
  'license.flag-cleared': license('success', 'Flag of a license cleared', 'Alama ya leseni imeondolewa'),
  'license.transferred': license('plain', 'License passed on', 'Leseni imehamishwa'),
  'license.extended': license('plain', 'License extended', 'Leseni imeongezwa muda'),
  'license.key-rotated': license('plain', 'License key changed', 'Ufunguo wa leseni umebadilishwa'),
  'license.exported': license('notice', 'Licenses exported', 'Leseni zimepakuliwa kama faili'),
  'license.release-mails-switched': license(
    'plain',
    'Mails about releases switched',
    'Barua za matoleo zimewashwa au kuzimwa',
  ),
  'license.device-activated': license('success', 'Device activated', 'Kifaa kimewashwa'),
  'license.device-deactivated': license('plain', 'Device deactivated', 'Kifaa kimezimwa'),
  'license.seat-assigned': license('success', 'Seat given', 'Nafasi imetolewa'),
  'license.seat-revoked': license('notice', 'Seat taken back', 'Nafasi imerudishwa'),
  'library.link-sent': signIn('plain', 'Library link mailed', 'Kiungo cha maktaba kimetumwa'),
  'library.opened': signIn('success', 'Library opened', 'Maktaba imefunguliwa'),
  'library.refused': signIn('failure', 'Library not opened', 'Maktaba haikufunguliwa'),
  'library.date-tried': signIn('plain', 'Purchase date tried', 'Tarehe ya ununuzi imejaribiwa'),
  'library.code-sent': signIn('plain', 'Library code sent', 'Msimbo wa maktaba umetumwa'),
  'library.code-tried': signIn('plain', 'Library code tried', 'Msimbo wa maktaba umejaribiwa'),
  'library.owner-warned': signIn('notice', 'Owner of a number warned', 'Mwenye namba ameonywa'),
  'customer.number-forgiven': signIn('success', 'Locked number set free', 'Namba iliyofungwa imefunguliwa'),
  'session.revoked': signIn('notice', 'Buyer’s session ended', 'Kipindi cha mnunuzi kimekatishwa'),
  'mail.skipped': shop('plain', 'Mail left out', 'Barua haikutumwa'),
  'download.attempted': download('plain', 'Download asked for', 'Upakuaji umeombwa'),
  'download.refused': download('failure', 'Download refused', 'Upakuaji umekataliwa'),
  'download.succeeded': download('success', 'Download delivered', 'Upakuaji umekamilika'),
  'download.failed': download('failure', 'Download broke off', 'Upakuaji umekatika'),
  'download.handed-over': download(
    'success',
    'Download handed to the storage',
    'Upakuaji umekabidhiwa kwa hifadhi',
  ),
  'download.reset-requested': download('plain', 'More downloads asked for', 'Upakuaji zaidi umeombwa'),
  'download.reset-approved': download('success', 'More downloads granted', 'Upakuaji zaidi umekubaliwa'),
  'download.reset-rejected': download('notice', 'More downloads denied', 'Upakuaji zaidi umekataliwa'),
  'file.uploaded': catalog('success', 'File uploaded', 'Faili limepakiwa'),
  'file.external-measured': catalog(
    'success',
    'File of another server measured',
    'Faili la seva nyingine limepimwa',
  ),
  'file.external-refused': catalog(
    'failure',
    'File of another server refused',
    'Faili la seva nyingine limekataliwa',
  ),
  'staff.role-changed': staff('notice', 'Rank changed', 'Cheo kimebadilishwa'),
  'staff.login': signIn('success', 'Staff signed in', 'Mfanyakazi ameingia'),
  'staff.logout': signIn('plain', 'Staff signed out', 'Mfanyakazi ametoka'),
  'staff.login-failed': signIn('failure', 'Staff sign-in failed', 'Mfanyakazi ameshindwa kuingia'),
  'staff.login-locked': signIn(
    'notice',
    'Sign-in locked after wrong codes',
    'Kuingia kumefungwa kwa misimbo isiyo sahihi',
  ),
  'staff.login-forgiven': signIn('success', 'Wrong codes forgiven', 'Misimbo isiyo sahihi imesamehewa'),
  'staff.status-changed': staff('notice', 'Account status changed', 'Hali ya akaunti imebadilishwa'),
  'staff.invited': staff('plain', 'Somebody invited', 'Mtu amealikwa'),
  'staff.link-made': staff(
    'notice',
    'Link to enrol made on the server',
    'Kiungo cha kuingia kimetengenezwa kwenye seva',
  ),
  'staff.code-enrolled': staff('success', 'Authenticator set up', 'Programu ya misimbo imewekwa'),
  'staff.code-reset': staff('notice', 'Authenticator reset', 'Programu ya misimbo imeondolewa'),
  'staff.recovery-renewed': staff('plain', 'Recovery codes renewed', 'Misimbo ya akiba imefanywa upya'),
  'staff.recovery-used': signIn('notice', 'Recovery code used', 'Msimbo wa akiba umetumika'),
  'staff.password-reset': staff('notice', 'Password reset', 'Nenosiri limewekwa upya'),
  'staff.device-new': signIn('notice', 'Signed in with a new browser', 'Ameingia kwa kivinjari kipya'),
  'staff.device-blocked': staff('notice', 'Browser blocked', 'Kivinjari kimezuiwa'),
  'staff.device-unblocked': staff('success', 'Browser let in again', 'Kivinjari kimeruhusiwa tena'),
  'staff.session-ended': staff('notice', 'Staff session ended', 'Kipindi cha mfanyakazi kimekatishwa'),
  'audit.exported': shop('notice', 'Audit trail exported', 'Rekodi za ukaguzi zimepakuliwa kama faili'),
  'audit.archived': shop(
    'notice',
    'Old part of the trail archived',
    'Sehemu ya zamani ya rekodi imehifadhiwa',
  ),
  'product.created': catalog('plain', 'Product created', 'Bidhaa imeundwa'),
  'product.changed': catalog('plain', 'Product changed', 'Bidhaa imebadilishwa'),
  'product.published': catalog('success', 'Product published', 'Bidhaa imechapishwa'),
  'product.unpublished': catalog('notice', 'Product taken off sale', 'Bidhaa imeondolewa sokoni'),
  'product.trashed': catalog('notice', 'Product put in the trash', 'Bidhaa imetupwa'),
  'product.restored': catalog('success', 'Product taken out of the trash', 'Bidhaa imerejeshwa'),
  'product.deleted': catalog('notice', 'Product deleted', 'Bidhaa imefutwa'),
  'offer.created': catalog('plain', 'Offer created', 'Ofa imeundwa'),
  'offer.changed': catalog('plain', 'Offer changed', 'Ofa imebadilishwa'),
  'offer.activated': catalog('success', 'Offer on sale', 'Ofa inauzwa'),
  'offer.archived': catalog('notice', 'Offer archived', 'Ofa imehifadhiwa'),
  'offer.deleted': catalog('notice', 'Offer deleted', 'Ofa imefutwa'),
  'release.created': catalog('plain', 'Release created', 'Toleo limeundwa'),
  'release.changed': catalog('plain', 'Release changed', 'Toleo limebadilishwa'),
  'release.published': catalog('success', 'Release published', 'Toleo limechapishwa'),
  'release.unpublished': catalog('notice', 'Release withdrawn', 'Toleo limeondolewa'),
  'release.deleted': catalog('notice', 'Release deleted', 'Toleo limefutwa'),
  'release.notified': catalog('plain', 'Owners told of a release', 'Wenye leseni wamejulishwa toleo'),
  'user.created': staff('plain', 'User created', 'Mtumiaji ameundwa'),
  'user.changed': staff(
    'notice',
    'Address or password of a user changed',
    'Anwani au nenosiri la mtumiaji limebadilishwa',
  ),
  'user.deleted': staff('notice', 'User deleted', 'Mtumiaji amefutwa'),
  'settings.changed': shop('plain', 'Settings changed', 'Mipangilio imebadilishwa'),
  blocked: shop('failure', 'Action not allowed', 'Kitendo hakikuruhusiwa'),
}

/** Done by whoever holds a link, and is nobody to the shop until it is done. */
const byLink: AuditAction[] = ['staff.code-enrolled', 'staff.password-reset']
export const doneByLink: ReadonlySet<string> = new Set(byLink)

/** Null for what an earlier version, or a plugin that is gone, has written. */
export const factsOf = (action: string): ActionFacts | null =>
  Object.hasOwn(actionFacts, action) ? actionFacts[action as AuditAction] : null

export const weightOf = (action: string, outcome: string): EntryWeight =>
  outcome === 'refused' ? 'failure' : (factsOf(action)?.weight ?? 'plain')

const isGroup = (what: string): what is ActionGroup => actionGroups.some((group) => group === what)

/** The actions that a group or an action stands for; none for what is neither. */
export const actionsOf = (what: string): string[] => {
  if (!isGroup(what)) return factsOf(what) ? [what] : []
  return Object.entries(actionFacts).flatMap(([action, { group }]) => (group === what ? [action] : []))
}
