/** F6 goes from pane to pane (everything marked data-pane), into what can take the focus there. */

const focusable = '[role="listbox"], a[href], button:not([disabled]), input, textarea, select, [tabindex]:not([tabindex="-1"])'

/** Moves the focus to the pane after the one that holds it, in the order of the page. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes[(at + step) % panes.length]!
    const target = pane.matches(focusable) ? pane : pane.querySelector<HTMLElement>(focusable)
    if (target) { target.focus(); return }
  }
}
