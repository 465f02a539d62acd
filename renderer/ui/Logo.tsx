/** Two sheets laid one over the other: what both say is the dark square. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2" />
      <rect x="7" y="7" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2" />
      <rect x="7" y="7" width="6" height="6" fill="currentColor" />
    </svg>
  )
}
