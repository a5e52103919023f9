export { audit } from '../audit/index.ts'
export * from '../audit/contract.ts'
