import { idOf, sameId } from '../../kernel/id.ts'
import { codeText, type Code } from '../../kernel/codes.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { programCodes, type AccessFacts, type ProgramAnswer, type ProgramCode } from '../contract.ts'
import { accessVerdict } from '../domain/access-verdict.ts'
import { activationLimit } from '../domain/activation-limit.ts'
import { productFacts } from './product-facts.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'

/** What was found of what a program asks about. */
export interface Found {
  license: Doc<'licenses'>
  product: Awaited<ReturnType<typeof productFacts>>
  isForProduct: boolean
  /** On how many devices it may run; null for any number. */
  limit: number | null
}

export const lookAt = async (
  ctx: TxCtx,
  license: Doc<'licenses'>,
  asked: AskedByKey,
  { activationsPerSeat }: ProgramTerms,
): Promise<Found> => {
  const product = await productFacts(ctx, idOf(license.product))
  const isById = asked.productId === undefined || sameId(license.product, asked.productId)
  const isBySlug = asked.productSlug === undefined || product?.slug === asked.productSlug
  const { seats, activationCap = null } = license
  const limit = activationLimit({ activationCap, seats }, activationsPerSeat)
  return { license, product, isForProduct: isById && isBySlug, limit }
}

/** The first reason against it, in the one order of all reasons; null for none. */
export const reasonAgainst = (
  { clock }: TxCtx,
  { license, isForProduct }: Found,
  device: Pick<AccessFacts, 'activations' | 'isActivated'> = {},
): ProgramCode | null => {
  const { status, reason = null, expiresAt = null } = license
  const verdict = accessVerdict(
    { license: { status, reason, expiresAt }, isForProduct, ...device },
    clock.now(),
  )
  return verdict.allowed ? null : asProgramCode(verdict.code)
}

const asProgramCode = (code: Code): ProgramCode => {
  const known = programCodes.find((each) => each === code)
  if (!known) throw new Error(`A program was to be told ${code}, which is none of its codes.`)
  return known
}

const licenseOf = ({ license, product, limit }: Found): ProgramAnswer['license'] => ({
  id: String(license.id),
  type: license.type,
  status: license.status,
  expiresAt: license.expiresAt ?? null,
  updatesUntil: license.updatesUntil ?? null,
  seats: license.seats,
  activations: { used: license.activationsUsed, limit },
  product,
})

export const activationOf = (device: Doc<'license-activations'>) => ({
  id: String(device.id),
  deviceName: device.deviceName ?? null,
  activatedAt: device.activatedAt,
})

/** @param device is told only while it is activated */
export const answerWith = (
  { locale }: TxCtx,
  found: Found,
  code: ProgramCode | null,
  device: Doc<'license-activations'> | null = null,
): ProgramAnswer => ({
  valid: code === null,
  code,
  message: code && codeText(code, locale),
  license: licenseOf(found),
  activation: device?.status === 'active' ? activationOf(device) : null,
})

/** Nothing is said of a key that opens nothing. */
export const unknownKey = ({ locale }: Pick<TxCtx, 'locale'>): ProgramAnswer => ({
  valid: false,
  code: 'LICENSE_NOT_FOUND',
  message: codeText('LICENSE_NOT_FOUND', locale),
  license: null,
  activation: null,
})
