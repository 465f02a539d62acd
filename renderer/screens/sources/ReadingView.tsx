/** The article as it was published, noise struck out in its place, claims marked; a mark opens its claim. */
import { useMemo, useRef, type RefObject } from 'react'
import type { ArticleDetail } from '../../../shared/contract/shapes.ts'
import { useUi } from '../../state/ui.ts'
import { formatDay } from '../../text/format.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { fileName, layoutArticle, type Block } from './layoutArticle.ts'
import { MarkedText } from './MarkedText.tsx'
import { NoiseBlock, NoiseWords } from './NoiseBlock.tsx'
import { usePassage } from './usePassage.ts'
import type { NoiseCommands } from './useNoiseCommands.ts'

type Props = { article: ArticleDetail; noise: NoiseCommands; textRef: RefObject<HTMLElement | null> }

export function ReadingView({ article, noise, textRef }: Props) {
  const say = useText(sourcesTexts)
  const span = useUi((state) => state.articleSpan)
  const scroller = useRef<HTMLElement>(null)
  const blocks = useMemo(() => layoutArticle(article.text, article.noise), [article])
  const titleAt = blocks.findIndex((block) => isTitle(block, article))
  usePassage(scroller, span)
  return (
    <article className="read" data-pane="text" ref={(element) => { scroller.current = element; textRef.current = element }} aria-label={say('reading')} lang={article.language}>
      <div className="col">
        {titleAt < 0 ? <><Byline article={article} /><h1>{article.title ?? fileName(article.file)}</h1></> : null}
        {blocks.map((block, index) => {
          if (index === titleAt) return <div key={block.start}><Byline article={article} /><h1>{block.kind === 'noise' ? article.title : <BlockText block={block} article={article} noise={noise} />}</h1></div>
          return block.kind === 'noise'
            ? <NoiseBlock key={block.start} text={article.text.slice(block.start, block.end)} at={block.start} reason={block.noise.reason} onKeep={() => noise.keep(block.noise)} />
            : <p key={block.start} className="p"><BlockText block={block} article={article} noise={noise} /></p>
        })}
      </div>
    </article>
  )
}

/** The passage that repeats the title is the title, in its place, whether it was set aside as such or not. */
function isTitle(block: Block, article: ArticleDetail): boolean {
  return (block.kind === 'paragraph' || block.noise.reason === 'metadata') && article.title !== null && article.text.slice(block.start, block.end).replace(/^#+\s*/, '').trim() === article.title.trim()
}

function BlockText({ block, article, noise }: { block: Block; article: ArticleDetail; noise: NoiseCommands }) {
  if (block.kind === 'noise') return null
  return block.pieces.map((piece) => piece.noise
    ? <NoiseWords key={piece.start} words={article.text.slice(piece.start, piece.end)} at={piece.start} reason={piece.noise.reason} onKeep={() => noise.keep(piece.noise)} />
    : <MarkedText key={piece.start} article={article} span={piece} />)
}

function Byline({ article }: { article: ArticleDetail }) {
  const say = useText(sourcesTexts)
  const language = useLanguage()
  const parts = [article.published ? formatDay(article.published, language) : null, article.author ? say('by', { author: article.author }) : null].filter(Boolean)
  return <p className="by num" lang={language}><b>{article.outlet?.name ?? say('noOutlet')}</b>{parts.length > 0 ? `, ${parts.join(', ')}` : ''}</p>
}
