import type { CheckedFinding } from './checks.ts'

const count = (findings: readonly CheckedFinding[], level: CheckedFinding['level']): number =>
  findings.filter((each) => each.level === level).length

const some = (n: number, word: string): string => `${String(n)} ${word}${n === 1 ? '' : 's'}`

/** For people: what is wrong, each with what to do about it, and the worst first. */
export const tellFindings = (findings: readonly CheckedFinding[], asked: number): string[] => {
  const errors = findings.filter(({ level }) => level === 'error')
  const warnings = findings.filter(({ level }) => level === 'warning')
  const lines = [...errors, ...warnings].flatMap(({ check, fix, level, message }) => [
    `${level === 'error' ? '✗' : '!'} ${message}`,
    `    ${fix}  [${check}]`,
  ])
  const sum =
    findings.length === 0
      ? `✓ ${some(asked, 'question')} asked, nothing is wrong.`
      : `${some(count(findings, 'error'), 'error')}, ${some(count(findings, 'warning'), 'warning')}, out of ${some(asked, 'question')}.`
  return [...lines, ...(lines.length > 0 ? [''] : []), sum]
}

export const hasErrors = (findings: readonly CheckedFinding[]): boolean => count(findings, 'error') > 0
