export { catalog } from '../catalog/index.ts'
export * from '../catalog/contract.ts'
