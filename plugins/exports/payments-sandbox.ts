export { sandboxProvider } from '../payments/adapters/sandbox/sandbox-provider.ts'
