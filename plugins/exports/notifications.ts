export { notifications } from '../notifications/index.ts'
export * from '../notifications/contract.ts'
