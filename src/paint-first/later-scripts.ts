/** A script of the framework that the browser would run whenever it happens to arrive. */
const script = /<script src="(\/_next\/static\/[^"]+)"(?=[^>]* async="")[^>]*><\/script>/g
/** What asks for such a script before the page has been read. */
const preload = /<link rel="preload" as="script"[^>]*>/g

/** No type of script that a browser knows: it is neither fetched nor run. */
const laterType = 'text/later'

/** The first signs of somebody who is about to do something; each comes before the click that it leads to. */
const signs = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'focusin', 'click']
/** Without a sign, scripts run this long after everything else is there. */
const CALM_MS = 5000
/** Scripts that could not be had (an old page, a lost line) are asked for so often, at later signs. */
const MOST_TRIES = 3
/** Two presses on a `data-once` button within this time, before scripts look after its form, are one. */
const TWICE_MS = 1000

/**
 * Runs in <head>. What was put off is run at the first sign of a person, but for one on a link, which leaves the page;
 * without a sign after some seconds of calm; and once painted, where the page says so: `data-scripts="now"`, or "hash"
 * for a page that was asked for with a "#". Until then it is only fetched, when nothing else is on its way and nobody
 * saves data. A press on what works by a script alone is kept on it as `data-tapped` (ms of the page's clock), until it
 * says `data-live`. A page that came as the answer to a form (`data-answer`) is asked for anew without it. Plain text,
 * so that a content security policy can name it by its hash.
 */
export const laterScript = `(()=>{let begun=false,tries=0;const d=document
const idle=(f,timeout)=>self.requestIdleCallback?requestIdleCallback(f,{timeout}):setTimeout(f)
const read=f=>d.readyState==='loading'?addEventListener('DOMContentLoaded',f):f()
const put=()=>d.querySelectorAll('script[type="${laterType}"]')
const on=(e,what)=>e.target instanceof Element?e.target.closest(what):null
const run=()=>{for(const e of put()){const s=d.createElement('script');s.async=true;s.src=e.dataset.src
s.onerror=()=>{s.replaceWith(e);begun=false};e.replaceWith(s)}}
const begin=()=>{if(begun||tries>${String(MOST_TRIES - 1)})return;begun=true;tries++;read(()=>idle(run,200))}
for(const sign of ${JSON.stringify(signs)})addEventListener(sign,e=>{if(!begun&&!on(e,'a[href]'))begin()},{capture:true,passive:true})
addEventListener('click',e=>{const b=on(e,'.needs-script:not([data-live])');if(b)b.dataset.tapped=performance.now()},true)
addEventListener('submit',e=>{const f=e.target;if(e.defaultPrevented||!e.submitter?.matches('[data-once]'))return
const now=performance.now();if(now-f.dataset.sent<${String(TWICE_MS)})e.preventDefault();else f.dataset.sent=now})
read(()=>{if(d.querySelector('[data-answer]'))history.replaceState(history.state,'')
if(!d.querySelector('[data-scripts=now]')&&!(location.hash&&d.querySelector('[data-scripts=hash]')))return
if(self.PerformanceObserver&&PerformanceObserver.supportedEntryTypes.includes('paint'))new PerformanceObserver(l=>{
if(l.getEntriesByName('first-contentful-paint').length)begin()}).observe({type:'paint',buffered:true})
addEventListener('load',()=>setTimeout(begin,500))})
addEventListener('load',()=>{setTimeout(begin,${String(CALM_MS)});idle(()=>{if(begun||navigator.connection?.saveData)return
for(const e of put()){const l=d.createElement('link');l.rel=l.relList.supports('prefetch')?'prefetch':'preload';l.as='script'
l.href=e.dataset.src;d.head.append(l)}})})})()`

/** The page with its scripts put off, when it has the script that brings them back. Safe to repeat. */
export const putScriptsOff = (html: string): string =>
  html.includes(laterScript)
    ? html.replace(preload, '').replace(script, `<script type="${laterType}" data-src="$1"></script>`)
    : html
