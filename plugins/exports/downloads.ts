export { downloads } from '../downloads/index.ts'
export type * from '../downloads/index.ts'
export * from '../downloads/contract.ts'
