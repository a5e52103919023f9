/** The woven edge of a kanga: a strip in the text's color, as wide as its place. */
export const KangaBand = ({ className = '' }: { className?: string }) => (
  <i className={`kanga kanga-band h-6 w-full ${className}`} />
)
