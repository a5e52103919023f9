import { atomicUpdateOnlyInClaim } from './atomic-update-only-in-claim.mjs'
import { databaseCallHasReq } from './database-call-has-req.mjs'
import { filePlace } from './file-place.mjs'
import { importHasExtension, noDoubleAssertion } from './honest-types.mjs'
import { injectedClock } from './injected-clock.mjs'
import { noCatchInUseCase } from './no-catch-in-use-case.mjs'
import { noSilentCatch } from './no-silent-catch.mjs'
import { overrideAccessIsExplained } from './override-access-is-explained.mjs'
import {
  environmentOnlyInEnv,
  getPayloadOnlyAtTheDoor,
  noPayloadKv,
  sqlOnlyInAdapters,
  transactionOnlyInPlatform,
} from './payload-doors.mjs'
import { pureDomain } from './pure-domain.mjs'

/** The laws of the house that ESLint can see, as a plugin: `house/<rule>`. */
export const house = {
  meta: { name: 'house', version: '1.0.0' },
  rules: {
    'atomic-update-only-in-claim': atomicUpdateOnlyInClaim,
    'database-call-has-req': databaseCallHasReq,
    'environment-only-in-env': environmentOnlyInEnv,
    'file-place': filePlace,
    'get-payload-only-at-the-door': getPayloadOnlyAtTheDoor,
    'import-has-extension': importHasExtension,
    'injected-clock': injectedClock,
    'no-catch-in-use-case': noCatchInUseCase,
    'no-double-assertion': noDoubleAssertion,
    'no-payload-kv': noPayloadKv,
    'no-silent-catch': noSilentCatch,
    'override-access-is-explained': overrideAccessIsExplained,
    'pure-domain': pureDomain,
    'sql-only-in-adapters': sqlOnlyInAdapters,
    'transaction-only-in-platform': transactionOnlyInPlatform,
  },
}
