/**
 * Runs in <head>: Escape, and a press beside it, close the menu of a phone; Escape leaves the focus on its button. Plain
 * text, so that a content security policy can name it by its hash. Browsers of Apple send no click for a tap on mere text.
 */
export const menuScript = `(()=>{const open=()=>document.querySelector('details[data-menu][open]')
addEventListener('keydown',e=>{const m=e.key==='Escape'&&open();if(m){m.open=false;m.querySelector('summary').focus()}})
addEventListener('pointerdown',e=>{const m=open();if(m&&e.target instanceof Node&&!m.contains(e.target))m.open=false})})()`
