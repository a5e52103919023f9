/** One law that ESLint keeps: code that breaks it, and code beside it that does not. */
export interface LintCase {
  rule: string
  law: string
  /** Folder of both files, or the full path where the name is what matters. */
  at: string
  bad: string
  good: string
  /** Where the good file lies, when the place is what makes it good. */
  goodAt?: string
}
