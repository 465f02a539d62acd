/** Lines of the article list: outlets as headings, articles under them. */
import { CalendarX, Copy } from 'lucide-react'
import type { ArticleRow } from '../../../shared/contract/shapes.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { outletKindNames } from '../../../shared/text/names.ts'
import { withDe } from '../../../shared/text/titles.ts'
import { formatDate, formatShare } from '../../text/format.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { translatorOf } from '../../text/useText.ts'
import type { ListRow } from '../../ui/VirtualList.tsx'

/** Heights in pixels: what sources.css draws. */
const headingHeight = 35
const articleHeight = 54

/** The engine lists the articles by outlet: a heading stands wherever the outlet changes. */
export function rowsOfArticles(articles: readonly ArticleRow[], language: Language): ListRow[] {
  return articles.flatMap((article, index) => {
    const previous = articles[index - 1]
    const changes = !previous || previous.outlet?.id !== article.outlet?.id
    const row = rowOfArticle(article, language)
    return changes ? [headingOf(article, language), row] : [row]
  })
}

function headingOf(article: ArticleRow, language: Language): ListRow {
  return { key: `outlet-${article.outlet?.id ?? 'none'}-${article.id}`, height: headingHeight, content: () => <Heading article={article} language={language} /> }
}

/** Worded only when it comes into view: a list may hold thousands. */
function rowOfArticle(article: ArticleRow, language: Language): ListRow {
  return { key: article.id, height: articleHeight, option: { name: () => nameOfArticle(article, language) }, content: () => <Article article={article} language={language} /> }
}

function nameOfArticle(article: ArticleRow, language: Language): string {
  const say = translatorOf(sourcesTexts, language)
  return [article.title || say('untitled'), article.outlet?.name ?? say('noOutlet'), dateOf(article, language), noteOf(article, language)].join(', ')
}

const dateOf = (article: ArticleRow, language: Language): string => (article.published ? formatDate(article.published, language) : translatorOf(sourcesTexts, language)('noDate'))

type LineProps = { article: ArticleRow; language: Language }

function Heading({ article, language }: LineProps) {
  const kind = article.outlet ? translatorOf(outletKindNames, language)(article.outlet.kind) : ''
  return <div className="o"><b>{article.outlet?.name ?? translatorOf(sourcesTexts, language)('noOutlet')}</b><span>{kind}</span></div>
}

function Article({ article, language }: LineProps) {
  const title = article.title || translatorOf(sourcesTexts, language)('untitled')
  return <div className="a"><b className="t">{title}</b><p className="num"><span>{dateOf(article, language)}</span><Note article={article} text={noteOf(article, language)} /></p></div>
}

function noteOf(article: ArticleRow, language: Language): string {
  const say = translatorOf(sourcesTexts, language)
  if (article.calendarErrors > 0) return say('impossibleDate', { n: article.calendarErrors })
  const original = article.copyOf && (article.copyOf.outlet ?? say('copyOfOther'))
  if (article.copyOf && original) return say('copyOf', { outlet: original, de: withDe(original), share: formatShare(article.copyOf.overlap, language) })
  return say('claims', { n: article.claims })
}

function Note({ article, text }: { article: ArticleRow; text: string }) {
  if (article.calendarErrors > 0) return <em className="t-warn"><CalendarX className="i" aria-hidden="true" />{text}</em>
  return article.copyOf ? <em><Copy className="i" aria-hidden="true" />{text}</em> : <em>{text}</em>
}
