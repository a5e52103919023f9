/** A script of the framework that the browser would run whenever it happens to arrive. */
const script = /<script src="(\/_next\/static\/[^"]+)"(?=[^>]* async="")[^>]*><\/script>/g
/** What asks for such a script before the page has been read. */
const preload = /<link rel="preload" as="script"[^>]*>/g

/** No type of script that a browser knows: it is neither fetched nor run. */
const laterType = 'text/later'

/** The page with its scripts put off until something of it is on the screen. Safe to repeat. */
export const putScriptsOff = (html: string): string =>
  html.replace(preload, '').replace(script, `<script type="${laterType}" data-src="$1"></script>`)

/**
 * Runs in <head>: fetches what was put off after the first paint, and in a page that nobody looks at (where nothing is
 * painted) when all else of it is there. Plain text, so that a content security policy can name it by its hash.
 */
export const laterScript = `(()=>{const run=()=>{for(const e of document.querySelectorAll('script[type="${laterType}"]')){
const s=document.createElement('script');s.async=true;s.src=e.dataset.src;e.replaceWith(s)}}
const idle=()=>self.requestIdleCallback?requestIdleCallback(run,{timeout:500}):setTimeout(run)
const painted=()=>document.readyState==='loading'?addEventListener('DOMContentLoaded',idle):idle()
if(self.PerformanceObserver&&PerformanceObserver.supportedEntryTypes.includes('paint'))new PerformanceObserver(l=>{
if(l.getEntriesByName('first-contentful-paint').length)painted()}).observe({type:'paint',buffered:true})
addEventListener('load',()=>setTimeout(run,500))})()`
