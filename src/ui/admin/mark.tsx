/** The shop's mark, as the storefront has it; drawn in the panel's own text color so that it fits light and dark. */
const Mark = ({ size }: { size: number | string }) => (
  <svg aria-hidden="true" height={size} viewBox="0 0 100 100" width={size}>
    <rect fill="currentColor" height="100" rx="26" width="100" />
    <path
      d="M31 84C12 66 16 33 44 22c24-9 44 6 42 28-2 17-19 26-32 20-11-5-12-20-2-25 7-3 14 3 12 10 5-6 2-16-7-18-16-4-28 9-26 26 1 9 1 15 0 21Z"
      fill="var(--theme-bg)"
    />
  </svg>
)

/** In the corner of every view: as large as its box, which is smaller on a phone and cuts off the rest. */
export const AdminIcon = () => <Mark size="100%" />

/** On the sign-in screen. */
export const AdminLogo = () => (
  <div style={{ display: 'flex', alignItems: 'center', gap: '0.75rem', fontSize: '2rem', fontWeight: 600 }}>
    <Mark size={44} />
    <span>Duka</span>
  </div>
)
