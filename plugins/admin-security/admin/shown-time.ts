const two = (value: number): string => String(value).padStart(2, '0')

/** Seconds as a clock shows them: `0:42`, `14:05`, `1:00:00`. */
export const shownTime = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  const rest = two(seconds % 60)
  if (minutes < 60) return `${String(minutes)}:${rest}`
  return `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}:${rest}`
}
