export { licensing } from '../licensing/index.ts'
export * from '../licensing/contract.ts'
