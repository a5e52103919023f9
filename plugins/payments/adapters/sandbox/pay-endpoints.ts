import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { codes, type Code } from '../../../kernel/codes.ts'
import type { Ctx } from '../../../platform/context.ts'
import { readBody } from '../../../platform/faces/read-body.ts'
import { apiRoot } from '../../../platform/faces/rest.ts'
import { envOf, keyringOf } from '../../../platform/registry.ts'
import { requestCtx } from '../../../platform/request-ctx.ts'
import type { Doc } from '../../../platform/tx.ts'
import { behaviors, decidePayment } from './decide-payment.ts'
import { payPage } from './pay-page.ts'
import { findSandboxPayment } from './sandbox-provider.ts'
import { formToken, isFormToken } from './signature.ts'

const path = `${apiRoot}/sandbox/:reference`
const maxBodyBytes = 2048
const formShape = z.object({ behavior: z.enum(behaviors), token: z.string().max(200) })

const policyFor = (nonce: string, shopOrigin: string): string =>
  [
    `default-src 'none'`,
    `style-src 'nonce-${nonce}'`,
    // A browser also asks this for where the redirect after the form leads.
    `form-action 'self' ${shopOrigin}`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; ')

const show = (ctx: Ctx, payment: Doc<'sandbox-payments'> | null, status: number): Response => {
  const nonce = randomBytes(16).toString('base64')
  const token = payment ? formToken(keyringOf(ctx.payload), payment.reference) : ''
  return new Response(payPage({ payment, locale: ctx.locale, formToken: token, nonce }), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyFor(nonce, new URL(envOf(ctx.payload).serverUrl).origin),
      // The reference stands in the address: no other site learns of it. A form of our own keeps its Origin.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** Anything else never reaches the database. */
const referencePattern = /^sbx_[A-Za-z0-9_-]{43}$/

const find = async (ctx: Ctx, req: PayloadRequest) => {
  const reference = String(req.routeParams?.reference)
  if (!referencePattern.test(reference)) return null
  const found = await findSandboxPayment(ctx, reference)
  return found.ok ? found.value : null
}

/** A browser says where a form came from; one that says "elsewhere" is refused, with cookies or without. */
const isFromElsewhere = (req: PayloadRequest): boolean => {
  const site = req.headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

const readForm = async (req: PayloadRequest) => {
  const body = await readBody(req, maxBodyBytes)
  const fields = body.ok ? Object.fromEntries(new URLSearchParams(body.value)) : {}
  return formShape.safeParse(fields)
}

const showRefusal = (ctx: Ctx, payment: Doc<'sandbox-payments'>, code: Code): Response =>
  show(ctx, payment, codes[code].status)

/** Once a real provider has its keys, test payments would give things away. */
export type IsOpenForTests = (ctx: Ctx) => Promise<boolean>

const showPage: Endpoint['handler'] = async (req) => {
  const ctx = await requestCtx(req)
  const payment = await find(ctx, req)
  return show(ctx, payment, payment ? 200 : 404)
}

const decide = async (req: PayloadRequest, isOpenForTests: IsOpenForTests): Promise<Response> => {
  const ctx = await requestCtx(req)
  const payment = await find(ctx, req)
  if (!payment) return show(ctx, null, 404)
  if (!(await isOpenForTests(ctx))) return showRefusal(ctx, payment, 'NOT_CONFIGURED')
  if (isFromElsewhere(req)) return showRefusal(ctx, payment, 'BAD_ORIGIN')
  const form = await readForm(req)
  if (!form.success) return showRefusal(ctx, payment, 'BAD_INPUT')
  const { behavior, token } = form.data
  if (!isFormToken(keyringOf(ctx.payload), payment.reference, token)) {
    return showRefusal(ctx, payment, 'BAD_ORIGIN')
  }
  const decided = await decidePayment(ctx, { reference: payment.reference, behavior })
  if (!decided.ok) return showRefusal(ctx, (await find(ctx, req)) ?? payment, decided.code)
  return new Response(null, {
    status: 303,
    headers: { Location: decided.value.returnUrl, 'Cache-Control': 'no-store' },
  })
}

/** The pay page and its form. HTML for people, so neither is an operation. */
export const payEndpoints = (isOpenForTests: IsOpenForTests): Endpoint[] => [
  { method: 'get', path, handler: showPage },
  { method: 'post', path, handler: (req) => decide(req, isOpenForTests) },
]
