/** Lines of the article list: outlets as headings, articles under them. */
import { CalendarX, Copy } from 'lucide-react'
import type { ArticleRow } from '../../../shared/contract/shapes.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { outletKindNames } from '../../../shared/text/names.ts'
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
  const say = translatorOf(sourcesTexts, language)
  const kind = article.outlet ? translatorOf(outletKindNames, language)(article.outlet.kind) : ''
  return { key: `outlet-${article.outlet?.id ?? 'none'}-${article.id}`, height: headingHeight, content: <div className="o"><b>{article.outlet?.name ?? say('noOutlet')}</b><span>{kind}</span></div> }
}

function rowOfArticle(article: ArticleRow, language: Language): ListRow {
  const say = translatorOf(sourcesTexts, language)
  const title = article.title || say('untitled')
  const date = article.published ? formatDate(article.published, language) : say('noDate')
  const note = noteOf(article, language)
  return {
    key: article.id, height: articleHeight,
    option: { name: [title, article.outlet?.name ?? say('noOutlet'), date, note].join(', ') },
    content: <div className="a"><b className="t">{title}</b><p className="num"><span>{date}</span><Note article={article} text={note} /></p></div>,
  }
}

function noteOf(article: ArticleRow, language: Language): string {
  const say = translatorOf(sourcesTexts, language)
  if (article.calendarErrors > 0) return say('impossibleDate', { n: article.calendarErrors })
  if (article.copyOf) return say('copyOf', { outlet: article.copyOf.outlet ?? say('copyOfOther'), share: formatShare(article.copyOf.overlap, language) })
  return say('claims', { n: article.claims })
}

function Note({ article, text }: { article: ArticleRow; text: string }) {
  if (article.calendarErrors > 0) return <em className="t-warn"><CalendarX className="i" aria-hidden="true" />{text}</em>
  return article.copyOf ? <em><Copy className="i" aria-hidden="true" />{text}</em> : <em>{text}</em>
}
