/** What the person does not edit: impossible dates, what was set aside, the original bytes, the origin and its copies; and taking the article out. */
import { CalendarX } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ArticleDetail } from '../../../shared/contract/shapes.ts'
import { useClient } from '../../client/client.ts'
import { useCommand } from '../../client/queries.ts'
import { useHost } from '../../host/host.ts'
import { showToast } from '../../state/messages.ts'
import { openArticle, selectArticle } from '../../state/ui.ts'
import { formatBytes, formatDate, formatShare } from '../../text/format.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { countWords, fileName } from './layoutArticle.ts'

export function OriginalFacts({ article }: { article: ArticleDetail }) {
  const say = useText(sourcesTexts)
  const language = useLanguage()
  const words = article.noise.reduce((sum, span) => sum + countWords(article.text.slice(span.start, span.end)), 0)
  const impossible = article.marks.filter((mark) => mark.stance === 'calendar')
  const { sha256, bytes, importedAt } = article.original
  return (
    <>
      <dl>
        {impossible.length > 0 ? (
          <Fact name={say('calendar')}>
            {impossible.map((mark) => (
              <button key={mark.start} type="button" className="warn" onClick={() => openArticle(article.id, { start: mark.start, end: mark.end })}>
                <CalendarX className="i" aria-hidden="true" />{article.text.slice(mark.start, mark.end)}
              </button>
            ))}
          </Fact>
        ) : null}
        {article.agency ? <Fact name={say('agency')}>{article.agency}</Fact> : null}
        <Fact name={say('aside')}>{say('asideCount', { passages: article.noise.length, words })}</Fact>
        <Fact name={say('original')}>
          {say('originalText', { size: formatBytes(bytes, language) })}
          <span className="plain" title={article.file}>{say('originalFile', { file: fileName(article.file), when: formatDate(importedAt, language) })}</span>
          <span className="mono" title={say('hash', { hash: sha256 })}>{shortHash(sha256)}</span>
        </Fact>
        <Fact name={say('origin')}><Origin article={article} /></Fact>
      </dl>
      <OriginalCommands article={article} />
    </>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => <div><dt>{name}</dt><dd className="num">{children}</dd></div>

/** "9f2c41d7…e08b" as "9f2c 41d7 … e08b": enough to compare by eye, the whole hash in the tooltip. */
const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`

function Origin({ article }: { article: ArticleDetail }) {
  const say = useText(sourcesTexts)
  const language = useLanguage()
  const others = article.origin.articles.filter((other) => other.articleId !== article.id)
  if (others.length === 0) return say('originOwn')
  return (
    <>
      {say('originShared')}
      {others.map((other) => (
        <button key={other.articleId} type="button" className="other" onClick={() => openArticle(other.articleId)}>
          {other.outlet ?? say('copyOfOther')}, {formatShare(other.overlap, language)}
        </button>
      ))}
    </>
  )
}

function OriginalCommands({ article }: { article: ArticleDetail }) {
  const say = useText(sourcesTexts)
  const client = useClient()
  const host = useHost()
  const { run: remove } = useCommand('articles.remove')
  const saveOriginal = async (): Promise<void> => {
    const original = await client.call('articles.original', { articleId: article.id })
    if (original.ok) await host.saveFile({ name: fileName(original.value.name), mediaType: 'application/octet-stream', bytes: original.value.bytes })
  }
  const takeOut = async (): Promise<void> => {
    if (!(await remove({ articleId: article.id })).ok) return
    selectArticle(null)
    showToast({ text: say('removed'), undo: true })
  }
  return (
    <div className="commands">
      <Button kind="quiet" onClick={() => void saveOriginal()}>{say('saveOriginal')}</Button>
      <Button kind="quiet" onClick={() => void takeOut()}>{say('remove')}</Button>
    </div>
  )
}
