export const MAILBOX_STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f3ee, #16140f);
  --card: light-dark(#fffdf9, #1f1c16);
  --ink: light-dark(#221d14, #f1ebdf);
  --soft: light-dark(#6b6254, #a89e8c);
  --line: light-dark(#e3dccf, #353027);
  --mark: light-dark(#b0431e, #f0895f);
  --chosen: light-dark(#f7e7dc, #33241a);
}
* { box-sizing: border-box; margin: 0; }
body {
  display: grid; grid-template-columns: minmax(17rem, 23rem) 1fr; height: 100dvh;
  font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground);
}
a { color: inherit; text-decoration: none; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
aside { display: flex; flex-direction: column; min-height: 0; border-right: 1px solid var(--line); }
aside header { display: flex; align-items: center; justify-content: space-between; padding: 1.1rem 1.25rem; }
h1 { font: 600 1.15rem/1.2 ui-serif, Georgia, serif; letter-spacing: -.01em; }
button {
  font: inherit; font-size: .85rem; color: var(--soft); background: none; border: 1px solid var(--line);
  border-radius: .5rem; padding: .25rem .7rem; cursor: pointer;
}
button:hover { color: var(--mark); border-color: var(--mark); }
ol { list-style: none; padding: 0; overflow: auto; }
li a {
  display: grid; grid-template-columns: 1fr auto; gap: .1rem .75rem; padding: .75rem 1.25rem;
  border-top: 1px solid var(--line); border-left: 3px solid transparent;
}
li a:hover { background: var(--card); }
li a[aria-current] { background: var(--chosen); border-left-color: var(--mark); }
.to { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
time { font-variant-numeric: tabular-nums; }
li time { font-size: .8rem; color: var(--soft); align-self: center; }
.subject { grid-column: 1 / -1; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
main { min-width: 0; min-height: 0; padding: 1.1rem; }
article {
  display: flex; flex-direction: column; height: 100%; overflow: hidden;
  background: var(--card); border: 1px solid var(--line); border-radius: .9rem;
}
article header { padding: 1.25rem 1.5rem 0; border-bottom: 1px solid var(--line); }
h2 { font: 600 1.4rem/1.25 ui-serif, Georgia, serif; letter-spacing: -.015em; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .9rem; margin: .7rem 0 .9rem; font-size: .9rem; }
dt { color: var(--soft); }
dd { overflow-wrap: anywhere; }
nav { display: flex; gap: 1.25rem; }
nav a { padding: .4rem 0; color: var(--soft); border-bottom: 2px solid transparent; }
nav a[aria-current] { color: var(--ink); border-bottom-color: var(--mark); }
iframe { flex: 1; width: 100%; border: 0; background: #fff; color-scheme: light; }
pre { flex: 1; overflow: auto; padding: 1.5rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.6 ui-monospace, monospace; }
.empty { display: grid; place-items: center; text-align: center; color: var(--soft); padding: 2rem; }
.empty strong { display: block; font: 600 1.3rem/1.6 ui-serif, Georgia, serif; color: var(--ink); }
@media (max-width: 46rem) {
  body { grid-template-columns: 1fr; height: auto; min-height: 100dvh; }
  aside { border-right: 0; }
  body:not(.reading) main { display: none; }
  body.reading ol { display: none; }
  article { height: calc(100dvh - 6rem); }
}
`
