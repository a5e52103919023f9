import { describe, expect, test } from '@jest/globals'
import { jestOutcome } from './jest-stage.ts'

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}

describe('what a jest run counts for', () => {
  test('its tests, when all is well', () => {
    expect(jestOutcome(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 })
  })

  test('a file that did not load is a failure', () => {
    expect(jestOutcome({ ...report, numRuntimeErrorTestSuites: 1 }, 1)).toMatchObject({ failed: 1 })
  })

  test('a run that ended badly is a failure, whatever its tests said', () => {
    expect(jestOutcome(report, 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  test('a run without a report, or without tests, is a failure', () => {
    expect(jestOutcome(undefined, 0)).toEqual({ passed: 0, failed: 1 })
    expect(jestOutcome({ ...report, numPassedTests: 0, numPendingTests: 0 }, 0)).toMatchObject({ failed: 1 })
  })
})
