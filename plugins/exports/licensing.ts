export { licensing } from '../licensing/index.ts'
export type * from '../licensing/index.ts'
export * from '../licensing/contract.ts'
