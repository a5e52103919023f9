import type { FileSnapshot } from '../../catalog/contract.ts'

/** Of what lies on another server nothing is given without a hash: it is not known what was sold. */
export const isMeasured = ({ external, sha256 }: FileSnapshot): boolean => !external || sha256 !== ''
