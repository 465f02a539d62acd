/** The left pane: search, import, and the articles of the dossier by outlet. */
import { useMemo, useState, type RefObject } from 'react'
import type { ArticleId } from '../../../shared/domain/ids.ts'
import type { PagesResult } from '../../client/queries.ts'
import { selectArticle, setArticleSearch, useUi } from '../../state/ui.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { useImports } from '../../client/imports.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { PasteDialog } from '../start/PasteDialog.tsx'
import type { ArticleIntake } from '../start/useArticleIntake.ts'
import { rowsOfArticles } from './articleRows.tsx'
import { ImportPanel } from './ImportPanel.tsx'

type Props = { pages: PagesResult<'articles.list'>; current: ArticleId | null; intake: ArticleIntake; searchRef: RefObject<HTMLInputElement | null>; onEnter: () => void }

export function ArticleList({ pages, current, intake, searchRef, onEnter }: Props) {
  const say = useText(sourcesTexts)
  const language = useLanguage()
  const search = useUi((state) => state.articleSearch)
  const [pasting, setPasting] = useState(false)
  const { job } = useImports()
  const rows = useMemo(() => rowsOfArticles(pages.rows, language), [pages.rows, language])
  return (
    <section className="lib" data-pane="list" aria-label={say('list')}>
      <div className="top">
        <SearchField ref={searchRef} label={say('search')} value={search} onChange={setArticleSearch} keys="/" />
        <Menu className="btn" label={say('import')} trigger={<>{say('import')}<Kbd keys="i" /></>} lines={[
          { id: 'files', label: say('importFiles'), keys: 'i', run: () => void intake.pickFiles() },
          { id: 'folder', label: say('importFolder'), run: () => void intake.pickFolder() },
          { id: 'paste', label: say('importPaste'), keys: 'Mod+v', run: () => setPasting(true) },
        ]} />
      </div>
      <ImportPanel />
      {pages.failure ? <FailureNote failure={pages.failure} /> : null}
      {rows.length > 0
        ? <VirtualList label={say('list')} rows={rows} total={pages.total} current={current} onCurrent={(key) => selectArticle(key as ArticleId)} onEnter={onEnter} onNearEnd={pages.loadMore} />
        : <Nothing loading={pages.isLoading || pages.failure !== null || job !== null} search={search} onImport={() => void intake.pickFiles()} />}
      <PasteDialog isOpen={pasting} onClose={() => setPasting(false)} />
    </section>
  )
}

function Nothing({ loading, search, onImport }: { loading: boolean; search: string; onImport: () => void }) {
  const say = useText(sourcesTexts)
  if (loading) return <div />
  return (
    <div className="nothing">
      {search
        ? <EmptyState title={say('noMatch', { search })}>{say('noMatchText')}</EmptyState>
        : <EmptyState title={say('emptyTitle')} action={<Button keys="i" onClick={onImport}>{say('import')}</Button>}>{say('emptyText')}</EmptyState>}
    </div>
  )
}
