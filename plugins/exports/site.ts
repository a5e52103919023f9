export { site } from '../site/index.ts'
export * from '../site/contract.ts'
