/**
 * The ground of every test that needs more than a pure function. Nothing here mocks: a spec boots the real Payload
 * on a real PostgreSQL of its own and talks to it through the real doors. See docs/testing.md.
 *
 * ```ts
 * // plugins/licensing/service/assign-seat.race.spec.ts
 * import { expect, it } from '@jest/globals'
 * import { as, boot, race, rest, withoutGuard } from '../../platform/testing/index.ts'
 *
 * const { payload } = await boot()
 * const owner = await as(payload, 'owner')
 *
 * it('never grants more seats than the license has', async () => {
 *   const { values } = await race(25, () => rest(payload, owner)('POST', '/api/shop/licenses/1/seats', { body: {} }))
 *   expect(values.filter((reply) => reply.status === 200)).toHaveLength(10)
 * })
 * ```
 */
export { as, type StaffCaller } from './as.ts'
export { authenticatorOf, enrolled, type Authenticator } from './authenticator.ts'
export { buyer, type BuyerCaller, type BuyerOptions } from './buyer.ts'
export { boot, type BootOptions, type TestSite } from './boot.ts'
export { CookieJar } from './cookie-jar.ts'
export { eventually } from './eventually.ts'
export { graphql, type GraphqlCall, type GraphqlReply } from './graphql.ts'
export { inBrowser } from './in-browser.ts'
export { killAt, type Death, type KillOptions } from './kill-at.ts'
export { movableClock, type MovableClock } from './movable-clock.ts'
export { offerOnSale, type OnSale } from './offer-on-sale.ts'
export { askForLink, linkOf, owned, type Owned } from './owned.ts'
export { deliverDue, peek } from './peek.ts'
export { startNginx, type TestNginx } from './nginx.ts'
export { from, keyOf, programOf, soldWithKey, type ProgramReply } from './program.ts'
export { publicAddress, startOrigin, type TestOrigin } from './origin/index.ts'
export { externalShop } from './origin/external-shop.ts'
export { sendFile, type SentFile } from './origin/send-file.ts'
export { race, type RaceOutcome } from './race.ts'
export { released, type Released, type ReleasedOptions } from './released.ts'
export { rest, type Caller, type RestCall, type RestReply, type RestRequest } from './rest.ts'
export { shopper, type SaleReply, type SandboxChoice, type Shopper } from './shopper.ts'
export {
  codeIn,
  returning,
  stranger,
  type ReturnReply,
  type Returning,
  type SeenLibrary,
} from './returning.ts'
export { serve, type TestServing } from './serve.ts'
export { sold, type Sold, type SoldOptions } from './sold.ts'
export { stripeDouble, type StripeDouble, type StripeMood } from './stripe/index.ts'
export { stripeShop } from './stripe/shop.ts'
export { breakPart, largeUpload, putPart } from './s3/large-upload.ts'
export { startS3Server, type TestS3 } from './s3/index.ts'
export { startSmtpServer, type ReceivedMail, type SmtpMood, type TestSmtp } from './smtp-server.ts'
export { withoutGuard } from './without-guard.ts'
