/** What a child process of a test needs of the ground: nothing here asks for Jest, as `boot` does. */
export { deliverDue } from './peek.ts'
export { serve } from './serve.ts'
export { shopper } from './shopper.ts'
