export { formatSize } from '../../../plugins/kernel/format-size.ts'
