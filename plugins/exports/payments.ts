export { payments, type PaymentsConfig } from '../payments/index.ts'
export type * from '../payments/service/payment-provider.ts'
export * from '../payments/contract.ts'
