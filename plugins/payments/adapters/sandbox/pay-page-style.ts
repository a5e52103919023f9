/** The page brings its own style: it belongs to the provider, not to the shop, and works in any host site. */
export const payPageStyle = `
:root{color-scheme:light dark;--ink:#1d1a26;--soft:#655f74;--paper:#fff;--ground:#f3f1f7;--line:#dcd7e6;
--accent:#5b3df0;--on-accent:#fff;--warn:#7a4a00;--warn-ground:#ffedc7;--stripe:#ffdf9a}
@media (prefers-color-scheme:dark){:root{--ink:#f3f0fa;--soft:#aaa3ba;--paper:#1d1a27;--ground:#12101a;
--line:#373145;--accent:#a491ff;--on-accent:#150d36;--warn:#ffd88a;--warn-ground:#3a2b0c;--stripe:#4a3814}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100dvh;background:var(--ground);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;display:flex;flex-direction:column}
.banner{background:repeating-linear-gradient(-45deg,var(--warn-ground) 0 14px,var(--stripe) 14px 28px);
color:var(--warn);padding:.75rem 1.25rem;text-align:center;font-weight:600;font-size:.9375rem}
main{flex:1;width:100%;max-width:27rem;margin:0 auto;padding:1.5rem 1rem 2.5rem;display:flex;
flex-direction:column;justify-content:center}
.card{background:var(--paper);border:1px solid var(--line);border-radius:1.25rem;padding:1.5rem 1.25rem}
h1{font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0;font-weight:600}
h2{font-size:1.375rem;line-height:1.25;margin:.25rem 0 .5rem;text-wrap:balance}
.amount{font-size:clamp(2.25rem,11vw,3rem);line-height:1.1;font-weight:700;letter-spacing:-.03em;
font-variant-numeric:tabular-nums;margin:.5rem 0 .25rem;overflow-wrap:anywhere}
.what{margin:0;overflow-wrap:anywhere}.number{margin:.25rem 0 1.25rem;color:var(--soft);font-size:.875rem}
.number b{font-weight:500;font-variant-numeric:tabular-nums;white-space:nowrap}
form{display:grid;gap:.625rem;margin:0}
button,.back{font:inherit;cursor:pointer;text-align:left;border-radius:.875rem;border:1px solid var(--line);
background:transparent;color:inherit;padding:.75rem 1rem;min-height:3rem;width:100%}
button b{display:block;font-weight:600}button span{display:block;color:var(--soft);font-size:.875rem;line-height:1.35}
button:hover{border-color:var(--accent)}
.pay,.back{background:var(--accent);border-color:var(--accent);color:var(--on-accent);text-align:center;
font-weight:650;font-size:1.0625rem;text-decoration:none;display:block}
.pay:hover,.back:hover{filter:brightness(1.08)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
details{border-top:1px solid var(--line);margin-top:.5rem;padding-top:.75rem}
summary{cursor:pointer;color:var(--soft);padding:.5rem 0;font-size:.9375rem}
details div{display:grid;gap:.625rem;padding-top:.25rem}
.hint{color:var(--soft);margin:0 0 1.25rem}
footer{text-align:center;padding:1.25rem 0 0;font-size:.9375rem}footer a{color:var(--soft)}
@media (prefers-reduced-motion:no-preference){button,.back{transition:border-color .15s,filter .15s}}
`
