export { customers } from '../customers/index.ts'
export * from '../customers/contract.ts'
