export { downloads } from '../downloads/index.ts'
export * from '../downloads/contract.ts'
