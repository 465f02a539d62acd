/** What a user sees of ingestion: bytes in, an article with its noise set aside out, or a failure that says what to do. */
import { expect, test } from 'vitest'
import { bodyText } from '../../../shared/domain/article.ts'
import { largestFile, readDocument } from './readDocument.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const codeOf = (name: string, content: Uint8Array): string => {
  const outcome = readDocument({ name, bytes: content })
  return outcome.ok ? 'ok' : outcome.error.code
}

const pasted = `Le port de Valmère rouvre après trois semaines de grève

Accueil | Politique | Économie | Sports

Les dockers de Valmère ont repris le travail lundi matin, après trois semaines de grève. Le port traite 40 % des importations du pays.

Lire aussi : Hausse du prix du riz à Sorenne

La direction promet une prime de 200 couronnes. Les syndicats attendent un texte signé.

Élodie Marchal

Recommandé pour vous

Une comète visible à l’œil nu
Partagez cette page sur vos réseaux sociaux :
`

test('a pasted article keeps its prose and sets everything around it aside', () => {
  const outcome = readDocument({ name: 'port.txt', bytes: bytes(pasted) })
  if (!outcome.ok) throw new Error(outcome.error.code)
  const { document } = outcome.value
  expect(document.title).toBe('Le port de Valmère rouvre après trois semaines de grève')
  expect(document.author).toBe('Élodie Marchal')
  expect(bodyText(document)).toBe(
    'Les dockers de Valmère ont repris le travail lundi matin, après trois semaines de grève. Le port traite 40 % des importations du pays.\n\n'
    + 'La direction promet une prime de 200 couronnes. Les syndicats attendent un texte signé.',
  )
  expect(document.noise.map((span) => [span.reason, document.text.slice(span.start, span.end)])).toEqual([
    ['metadata', 'Le port de Valmère rouvre après trois semaines de grève'],
    ['menu', 'Accueil | Politique | Économie | Sports'],
    ['read-also', 'Lire aussi : Hausse du prix du riz à Sorenne'],
    ['author-box', 'Élodie Marchal'],
    ['related', 'Recommandé pour vous\n\nUne comète visible à l’œil nu'],
    ['share', 'Partagez cette page sur vos réseaux sociaux :'],
  ])
})

test('what is no text is refused by content, whatever its name says', () => {
  const pdf = readDocument({ name: 'article.txt', bytes: bytes('%PDF-1.7 …') })
  expect(pdf).toMatchObject({ ok: false, error: { code: 'format-unsupported', name: 'article.txt', detail: { format: 'PDF' } } })
  expect(codeOf('a.txt', new Uint8Array([1, 2, 0, 4]))).toBe('file-not-text')
  expect(codeOf('a.txt', new Uint8Array())).toBe('file-empty')
  expect(codeOf('a.txt', bytes(' \n\t '))).toBe('file-empty')
  expect(codeOf('a.txt', new Uint8Array(largestFile + 1))).toBe('file-too-large')
  expect(codeOf('a.html', bytes('<html><script>var a = 1</script><body></body></html>'))).toBe('no-article-found')
})
