export { adminSecurity } from '../admin-security/index.ts'
export * from '../admin-security/contract.ts'
