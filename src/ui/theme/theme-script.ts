/** The names of the two halves of the shop's theme, see themes.css. */
const lightTheme = 'pwani'
const darkTheme = 'usiku'

/**
 * Runs in <head> before the first paint: a visitor's own choice wins over the system's, so that no page flashes, and
 * one listener serves every theme button. Plain text, so that a content security policy can name it by its hash.
 */
export const themeScript = `(()=>{const d=document.documentElement,k='duka-theme';let s=null
try{s=localStorage.getItem(k)}catch(e){s=null}
if(s==='${lightTheme}'||s==='${darkTheme}')d.dataset.theme=s
document.addEventListener('click',e=>{if(!(e.target instanceof Element)||!e.target.closest('[data-theme-toggle]'))return
const n=d.dataset.theme||(matchMedia('(prefers-color-scheme: dark)').matches?'${darkTheme}':'${lightTheme}')
const t=n==='${darkTheme}'?'${lightTheme}':'${darkTheme}';d.dataset.theme=t
try{localStorage.setItem(k,t)}catch(e){return}})})()`
