/** What a style attribute cannot say: other widths, fingers in place of a mouse, and paper. */
const css = `
.duka-enter { display: grid; gap: calc(var(--base) * 0.9); }
.duka-enter > *, .duka-enter .form-header { margin-block: 0; }
.duka-enter .field-type { margin: 0; }
.duka-enter .field-type input { width: 100%; }
.duka-enter .field-description { margin: 0.35rem 0 0; color: var(--theme-elevation-650); }
.duka-enter .banner { margin-bottom: 0; }
.duka-enter > .duka-refusal:not(:has(.banner)) { margin-top: calc(var(--base) * -0.9); }
.duka-wide { width: 100%; }
.duka-code-input input { font-size: 1.5rem; letter-spacing: 0.18em; font-variant-numeric: tabular-nums; }
.duka-link { appearance: none; background: none; border: 0; padding: 0.25rem 0; font: inherit; color: var(--theme-text); text-decoration: underline; cursor: pointer; text-align: start; }
.duka-link:focus-visible { outline: var(--accessibility-outline); outline-offset: var(--accessibility-outline-offset); }
.duka-row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.duka-scan { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: calc(var(--base) * 1.2); align-items: start; }
.duka-codes { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.4rem 1.5rem; list-style: none; margin: 0; padding: 1.1rem 1.25rem; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); background: var(--theme-elevation-50); font-family: var(--font-mono); font-size: 1.1rem; letter-spacing: 0.06em; }
.duka-on-phone { display: none; }
@media (pointer: coarse) {
  .duka-on-phone { display: block; }
  .duka-link { min-height: 44px; }
  .duka-enter .btn, .duka-tap .btn { min-height: 44px; }
  .duka-enter .field-type input { min-height: 44px; font-size: 16px; }
  .duka-code-input input { font-size: 1.5rem; }
  .duka-enter .checkbox-input, .duka-choice { min-height: 44px; display: flex; align-items: center; }
}
@media (max-width: 560px) {
  .duka-scan { grid-template-columns: minmax(0, 1fr); justify-items: center; }
  .duka-scan > :last-child { width: 100%; }
  .duka-codes { gap: 0.4rem 0.75rem; padding: 0.9rem; font-size: 1rem; letter-spacing: 0.02em; }
}
/* The way to a page of somebody with a long name: the name is cut, and the page stays as wide as the screen. */
.app-header__step-nav-wrapper, .app-header__step-nav, .app-header .step-nav__last { min-width: 0; }
.app-header__step-nav > :not(.step-nav__last) { flex: none; }
@media print {
  html, body { background: #fff !important; }
  body * { visibility: hidden; }
  .duka-paper, .duka-paper * { visibility: visible; color: #000 !important; background: #fff !important; }
  .duka-paper { position: absolute; inset: 0 auto auto 0; width: 100%; }
  .duka-paper .duka-no-paper { display: none; }
}
`

/** Stands once in the page's head, however many parts of the panel ask for it. */
export const PanelStyles = () => (
  <style href="duka-admin-security" precedence="default">
    {css}
  </style>
)
