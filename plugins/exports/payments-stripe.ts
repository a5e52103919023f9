export { stripeProvider } from '../payments/adapters/stripe/stripe-provider.ts'
