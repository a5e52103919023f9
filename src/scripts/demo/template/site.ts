/** The files of the Ukumbi template by path. Plain HTML, CSS and a little JavaScript; no build. */
const head = (title: string, description: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/ukumbi.css">
</head>`

const header = (current: string): string => `<body>
<a class="skip" href="#main">Skip to content</a>
<header class="bar">
<a class="name" href="index.html">Zuhura Omari</a>
<nav aria-label="Pages">
${[
  ['index.html', 'Work'],
  ['about.html', 'About'],
  ['contact.html', 'Contact'],
]
  .map(([href, text]) => `<a href="${href}"${href === current ? ' aria-current="page"' : ''}>${text}</a>`)
  .join('\n')}
</nav>
<button class="theme" type="button" hidden>Dark</button>
</header>
<main id="main">`

const footer = `</main>
<footer class="foot"><p>© <span data-year>2026</span> Zuhura Omari. Made with Ukumbi.</p></footer>
<script src="assets/ukumbi.js" defer></script>
</body>
</html>
`

const works = [
  ['Ferry timetable', 'A timetable that can be read in the rain', 'a'],
  ['Bakery sign', 'Letters in iron, four meters wide', 'b'],
  ['Dive map', 'Eleven sites on one folded sheet', 'c'],
  ['Night school', 'A poster a week, for a year', 'd'],
]

const index = `${head('Zuhura Omari, designer', 'Maps, signs and posters')}
${header('index.html')}
<h1>Maps, signs and posters for places where people arrive.</h1>
<ul class="works">
${works.map(([title, line, art]) => `<li><article><div class="art art-${art}" aria-hidden="true"></div><h2>${title}</h2><p>${line}</p></article></li>`).join('\n')}
</ul>
${footer}`

const about = `${head('About Zuhura Omari', 'Who makes the maps')}
${header('about.html')}
<h1>About</h1>
<div class="prose">
<p>I learned lettering from a man who paints boats. Since then I have drawn timetables, maps and shop signs, most of them
for places where somebody arrives and needs to know where to go next.</p>
<h2>How I work</h2>
<ol><li>I walk the place, twice.</li><li>I draw on paper, at full size.</li><li>You see two ideas, not ten.</li></ol>
</div>
${footer}`

const contact = `${head('Contact Zuhura Omari', 'Write or call')}
${header('contact.html')}
<h1>Contact</h1>
<div class="prose">
<p>Write to <a href="mailto:zuhura@example.com">zuhura@example.com</a>. I answer on weekdays, within a day.</p>
<form action="mailto:zuhura@example.com" method="post" enctype="text/plain">
<label for="what">What are you opening, moving or printing?</label>
<textarea id="what" name="what" rows="5" required></textarea>
<button type="submit">Open in my mail program</button>
</form>
</div>
${footer}`

const css = `:root { --ground: #f6eedf; --ink: #15203a; --accent: #c33d22; --soft: #e3cfae; --step: clamp(1rem, 0.9rem + 0.5vw, 1.2rem) }
[data-theme="dark"] { --ground: #131a2b; --ink: #f6eedf; --accent: #f2ab2f; --soft: #2a3552 }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --ground: #131a2b; --ink: #f6eedf; --accent: #f2ab2f; --soft: #2a3552 } }
* { box-sizing: border-box; margin: 0 }
body { background: var(--ground); color: var(--ink); font: var(--step)/1.55 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 0 1.25rem }
a { color: inherit; text-underline-offset: 0.2em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; padding: 1.5rem 0 }
.bar nav { display: flex; gap: 1.25rem; margin-left: auto }
.name { font-weight: 800; text-decoration: none }
[aria-current] { color: var(--accent); font-weight: 700 }
h1 { font-size: clamp(2rem, 1.2rem + 4vw, 4.25rem); line-height: 1.05; letter-spacing: -0.02em; max-width: 18ch; margin: 3rem 0; text-wrap: balance }
h2 { font-size: 1.2em; margin: 1rem 0 0.25rem }
.works { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 2rem; padding: 0; list-style: none }
.art { aspect-ratio: 4 / 3; border-radius: 4px }
.art-a { background: repeating-linear-gradient(0deg, #12545c 0 24px, #9fd3c1 24px 32px) }
.art-b { background: radial-gradient(circle at 50% 100%, #f2ab2f 0 30%, #e8563a 30% 60%, #5a2a4d 60%) }
.art-c { background: conic-gradient(from 90deg at 40% 60%, #1f8a86 25%, #e3cfae 0 50%, #15203a 0 75%, #e8563a 0) }
.art-d { background: radial-gradient(circle, #f2b5a0 30%, transparent 31%) 0 0 / 60px 60px, #5a2a4d }
.prose { max-width: 38rem; display: grid; gap: 1rem }
form { display: grid; gap: 0.75rem }
textarea { font: inherit; padding: 0.75rem; border: 2px solid var(--soft); background: transparent; color: inherit; border-radius: 4px }
button { font: inherit; font-weight: 700; padding: 0.6rem 1.1rem; border: 0; border-radius: 999px; background: var(--ink); color: var(--ground); cursor: pointer; justify-self: start }
.foot { border-top: 2px solid var(--soft); margin-top: 5rem; padding: 1.5rem 0 3rem }
`

const js = `const button = document.querySelector('.theme')
const root = document.documentElement
const kept = localStorage.getItem('theme')
if (kept) root.dataset.theme = kept
const isDark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
const show = () => { button.textContent = isDark() ? 'Light' : 'Dark' }
if (button) {
  button.hidden = false
  show()
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    localStorage.setItem('theme', root.dataset.theme)
    show()
  })
}
for (const year of document.querySelectorAll('[data-year]')) year.textContent = String(new Date().getFullYear())
`

const readme = `# Ukumbi

A portfolio in three pages. Plain HTML, CSS and twenty lines of JavaScript. No build, no packages.

1. Open \`index.html\` in a browser. That is all of it.
2. Replace the name, the texts and the four works.
3. Put your pictures into \`assets/\` and write \`<img>\` where the colored squares are.
4. Copy the folder to any web host.

- Light and dark, by the reader's setting or by the button
- Works without JavaScript
- Headings, landmarks, focus and contrast are in order (WCAG 2.2 AA)

Change the colors in the first line of \`assets/ukumbi.css\`.
`

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#e8563a"/><path fill="#f6eedf" d="M7 26V16a9 9 0 0 1 18 0v10h-5V16a4 4 0 0 0-8 0v10z"/></svg>\n'

export const siteFiles: Record<string, string> = {
  'README.md': readme,
  'index.html': index,
  'about.html': about,
  'contact.html': contact,
  'assets/ukumbi.css': css,
  'assets/ukumbi.js': js,
  'assets/mark.svg': mark,
}
