export { payments } from '../payments/index.ts'
export type * from '../payments/service/payment-provider.ts'
export type * from '../payments/index.ts'
export * from '../payments/contract.ts'
