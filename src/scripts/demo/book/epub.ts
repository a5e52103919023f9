import { archive } from '../archive.ts'
import { parseBlocks, toXhtml } from '../blocks.ts'
import { palette } from '../palette.ts'
import { writeFont } from '../font/write-font.ts'
import { book, chapters, type Chapter } from './chapters.ts'

const MODIFIED = '2026-01-05T06:00:00Z'

const page = (title: string, body: string, type: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body epub:type="${type}">
${body}
</body>
</html>
`

const style = `@font-face { font-family: "Bandari Display"; font-weight: bold; src: url("bandari-display.ttf"); }
body { margin: 0 5%; line-height: 1.5; }
h1, h2 { font-family: "Bandari Display", sans-serif; font-weight: bold; line-height: 1.15; color: ${palette.deep}; }
h1 { font-size: 1.9em; margin: 2.4em 0 1.2em; }
h2 { font-size: 1.15em; margin: 1.8em 0 0.5em; }
p { margin: 0 0 0.8em; }
blockquote { margin: 1.4em 0; padding-left: 1em; border-left: 0.25em solid ${palette.coral}; font-style: italic; }
li { margin-bottom: 0.4em; }
.number { font-family: "Bandari Display", sans-serif; color: ${palette.coral}; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
`

const chapterPage = (chapter: Chapter, index: number): string =>
  page(
    chapter.title,
    `<section><p class="number">${index + 1}</p>\n<h1>${chapter.title}</h1>\n${toXhtml(parseBlocks(chapter.text))}</section>`,
    'bodymatter',
  )

const navigation = page(
  'Contents',
  `<nav epub:type="toc" id="toc">
<h1>Contents</h1>
<ol>
${chapters.map(({ id, title }) => `<li><a href="${id}.xhtml">${title}</a></li>`).join('\n')}
</ol>
</nav>`,
  'frontmatter',
)

const packageDocument = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${book.identifier}</dc:identifier>
<dc:title>${book.title}</dc:title>
<dc:creator>${book.author}</dc:creator>
<dc:language>${book.language}</dc:language>
<dc:description>${book.subtitle}</dc:description>
<meta property="dcterms:modified">${MODIFIED}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="cover-image" href="cover.jpg" media-type="image/jpeg" properties="cover-image"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="face" href="bandari-display.ttf" media-type="font/ttf"/>
${chapters.map(({ id }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
<itemref idref="cover"/>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The book as EPUB 3. `coverJpeg` is an upright picture. */
export const writeEpub = (coverJpeg: Uint8Array): Uint8Array =>
  archive([
    { path: 'mimetype', content: 'application/epub+zip', isStored: true },
    { path: 'META-INF/container.xml', content: container },
    { path: 'EPUB/package.opf', content: packageDocument },
    { path: 'EPUB/nav.xhtml', content: navigation },
    {
      path: 'EPUB/cover.xhtml',
      content: page(
        book.title,
        `<div class="cover"><img src="cover.jpg" alt="${book.title}"/></div>`,
        'cover',
      ),
    },
    { path: 'EPUB/cover.jpg', content: coverJpeg, isStored: true },
    { path: 'EPUB/style.css', content: style },
    { path: 'EPUB/bandari-display.ttf', content: writeFont().ttf },
    ...chapters.map((chapter, index) => ({
      path: `EPUB/${chapter.id}.xhtml`,
      content: chapterPage(chapter, index),
    })),
  ])
