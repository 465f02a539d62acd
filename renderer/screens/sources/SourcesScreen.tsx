/** The articles of the dossier: list, text, record. Drop and paste work everywhere on it. */
import { useEffect, useRef } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import { useCall, usePages } from '../../client/queries.ts'
import { useKeys } from '../../state/keys.ts'
import { goBack, openPoint, selectArticle, useUi } from '../../state/ui.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useText } from '../../text/useText.ts'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { DropInvite } from '../start/DropInvite.tsx'
import { useArticleIntake } from '../start/useArticleIntake.ts'
import { useDrop } from '../start/useDrop.ts'
import { ArticleList } from './ArticleList.tsx'
import { ArticleRecord } from './ArticleRecord.tsx'
import { ReadingView } from './ReadingView.tsx'
import { selectedSpan } from './selectedSpan.ts'
import { useNoiseCommands } from './useNoiseCommands.ts'
import './sources.css'

export function SourcesScreen() {
  const say = useText(sourcesTexts)
  const chosen = useUi((state) => state.articleId)
  const search = useUi((state) => state.articleSearch)
  const cameFrom = useUi((state) => state.cameFrom)
  const searchRef = useRef<HTMLInputElement>(null)
  const textRef = useRef<HTMLElement>(null)
  const pages = usePages('articles.list', { search })
  const current = chosen ?? pages.rows[0]?.id ?? null
  const detail = useCall('articles.get', { articleId: current ?? 0 }, { enabled: current !== null, keep: true })
  const isGone = detail.failure?.code === 'not-found'
  useEffect(() => { if (isGone) selectArticle(null) }, [isGone])
  const article = current === null ? undefined : detail.data
  const intake = useArticleIntake()
  const over = useDrop((transfer) => void intake.takeDrop(transfer))
  const noise = useNoiseCommands(article)
  const step = (by: number): void => {
    const at = pages.rows.findIndex((row) => row.id === current)
    const next = pages.rows[Math.max(0, Math.min(pages.rows.length - 1, at + by))]
    if (next) selectArticle(next.id)
  }
  const openFirstClaim = (): void => { const mark = article?.marks[0]; if (mark) openPoint(mark.pointId, mark.claimId) }
  const isEmpty = pages.total === 0 && !search && !pages.isLoading && !pages.failure
  const selection = () => (textRef.current ? selectedSpan(textRef.current) : null)
  useKeys('sources', [
    { keys: 'j', label: say('nextArticle'), hint: say('hintArticle'), action: () => step(1) },
    { keys: 'k', label: say('previousArticle'), hint: say('hintArticle'), action: () => step(-1) },
    { keys: 'x', label: say('setAside'), hint: say('hintAside'), action: () => noise.setAside(selection()) },
    { keys: 'g', label: say('keepSelection'), hint: say('hintKeep'), action: () => noise.keep(selection()) },
    { keys: 'i', label: say('import'), hint: say('hintImport'), action: () => void intake.pickFiles() },
    { keys: 'Enter', label: say('firstClaim'), hint: say('hintClaims'), enabled: (article?.marks.length ?? 0) > 0, action: openFirstClaim },
    { keys: ['/', 'Mod+f'], label: say('search'), action: () => searchRef.current?.select() },
    { keys: 'Escape', label: say('back'), enabled: cameFrom !== null, action: goBack },
  ])
  return (
    <main className={over && !isEmpty ? 'sources over' : 'sources'}>
      {over && !isEmpty ? <p className="drop-note">{say('dropHere')}</p> : null}
      <SplitPane id={isEmpty ? 'sources-empty' : 'sources'} panes={[
        { id: 'list', width: 372, wideWidth: 460, min: 280, content: <ArticleList pages={pages} current={current} intake={intake} searchRef={searchRef} onEnter={openFirstClaim} /> },
        isEmpty
          ? { id: 'text', min: 400, content: <div className="first" data-pane="text"><h1 className="vh">{say('noArticleOpen')}</h1><DropInvite over={over} intake={intake} /></div> }
          : { id: 'text', min: 400, content: article ? <ReadingView key={article.id} article={article} noise={noise} textRef={textRef} /> : <NoArticle failure={detail.failure} /> },
        ...(isEmpty ? [] : [{ id: 'record', width: 264, wideWidth: 340, min: 220, content: article ? <ArticleRecord key={article.id} article={article} /> : <aside className="meta" /> }]),
      ]} />
    </main>
  )
}

/** While the article is on its way, or when it cannot be read. */
function NoArticle({ failure }: { failure: Failure | null }) {
  return <div className="read"><h1 className="vh">{useText(sourcesTexts)('noArticleOpen')}</h1>{failure ? <FailureNote failure={failure} /> : null}</div>
}
