export { workerHere as worker } from '../platform/worker/worker-here.ts'
