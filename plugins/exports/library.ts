export { library } from '../library/index.ts'
export * from '../library/contract.ts'
