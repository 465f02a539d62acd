/** Evidence that the machine missed: choose an article, a sentence in it, what it does to the claim. The claim stays in sight above. */
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { ArticleDetail, PointDetail } from '../../../shared/contract/shapes.ts'
import type { ArticleId, EvidenceId } from '../../../shared/domain/ids.ts'
import { overlaps, type Span } from '../../../shared/domain/span.ts'
import type { Stance } from '../../../shared/domain/stance.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { useCall, useCommand, usePages } from '../../client/queries.ts'
import { showToast } from '../../state/messages.ts'
import { claimsTexts } from '../../text/claims.ts'
import { formatDate } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { MarkedSentence } from '../../ui/MarkedSentence.tsx'
import { Waiting } from '../../ui/Progress.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { StancePicker } from './StancePicker.tsx'
import './addEvidence.css'

type Props = { detail: PointDetail; onClose: () => void; onAdded: (id: EvidenceId) => void }
type Choice = { articleId: ArticleId; outlet: string; span: Span | null }

export function AddEvidence({ detail, onClose, onAdded }: Props) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [stance, setStance] = useState<Stance>('contradicts')
  const [note, setNote] = useState('')
  const { run, isRunning } = useCommand('evidence.add')
  const add = async (): Promise<void> => {
    if (!choice?.span) return
    const outcome = await run({ claimId: detail.claimId, articleId: choice.articleId, span: choice.span, stance, note: note.trim() })
    if (!outcome.ok) return
    showToast({ text: say('evidenceAdded', { outlet: choice.outlet }), undo: true })
    onAdded(outcome.value.evidenceId)
    onClose()
  }
  return (
    <Dialog title={say('addEvidenceTo', { title: titleOfPoint(detail.row, language) })} isOpen onClose={onClose} wide>
      <p className="claim-said"><MarkedSentence text={detail.sentence.text} marks={detail.sentence.marks} /></p>
      <div className="choose">
        <Articles without={detail.sentence.articleId} onChoose={(articleId, outlet) => setChoice({ articleId, outlet, span: null })} />
        {choice ? <Sentences key={choice.articleId} articleId={choice.articleId} onChoose={(span) => setChoice({ ...choice, span })} /> : <p className="hint">{say('chooseArticle')}</p>}
      </div>
      <form className="add-form" onSubmit={(event) => { event.preventDefault(); void add() }}>
        <StancePicker stance={stance} onChoose={setStance} />
        <input type="text" className="field" aria-label={say('whyOptional')} placeholder={say('whyOptional')} value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
        <div className="buttons"><Button kind="primary" submit disabled={!choice?.span || isRunning}>{say('add')}</Button><Button kind="quiet" keys="Escape" onClick={onClose}>{say('giveUp')}</Button></div>
      </form>
    </Dialog>
  )
}

/** The dossier's articles but the claim's own; typing errors in the search are forgiven by the store. */
function Articles({ without, onChoose }: { without: ArticleId; onChoose: (id: ArticleId, outlet: string) => void }) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const { rows, failure, isLoading, loadMore } = usePages('articles.list', { search })
  const articles = rows.filter((row) => row.id !== without)
  return (
    <div className="articles">
      <SearchField label={say('searchArticle')} value={search} onChange={setSearch} ref={(element) => { if (element && !element.closest('[role=dialog]')?.contains(document.activeElement)) element.focus() }} />
      {failure ? <FailureNote failure={failure} /> : isLoading ? <Waiting label={say('articles')} /> : null}
      <ListBox
        aria-label={say('articles')} className="pick-list" selectionMode="single" escapeKeyBehavior="none" items={articles} renderEmptyState={() => (isLoading ? '' : say('noArticle'))}
        onScroll={(event) => { const { scrollTop, clientHeight, scrollHeight } = event.currentTarget; if (scrollTop + clientHeight > scrollHeight - 200) loadMore() }}
        onSelectionChange={(keys) => {
          const article = articles.find((row) => keys !== 'all' && keys.has(row.id))
          if (article) onChoose(article.id, article.outlet?.name ?? say('unknownOutlet'))
        }}
      >
        {(row) => (
          <ListBoxItem id={row.id} className="pick" textValue={row.title}>
            <b>{row.title}</b><span>{[row.outlet?.name ?? say('unknownOutlet'), row.published ? formatDate(row.published, language) : say('undated')].join(', ')}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

/** The article's sentences but those of passages set aside: noise is no evidence. */
function Sentences({ articleId, onChoose }: { articleId: ArticleId; onChoose: (span: Span) => void }) {
  const say = useText(claimsTexts)
  const { data, failure } = useCall('articles.get', { articleId })
  if (failure) return <FailureNote failure={failure} />
  if (!data) return <Waiting label={say('sentences')} />
  const sentences = keptSentences(data)
  return (
    <ListBox
      aria-label={say('sentences')} className="pick-list sentences" selectionMode="single" escapeKeyBehavior="none" items={sentences}
      onSelectionChange={(keys) => {
        const sentence = sentences.find((one) => keys !== 'all' && keys.has(one.id))
        if (sentence) onChoose({ start: sentence.start, end: sentence.end })
      }}
    >
      {(sentence) => <ListBoxItem id={sentence.id} className="pick" textValue={data.text.slice(sentence.start, sentence.end)}>{data.text.slice(sentence.start, sentence.end)}</ListBoxItem>}
    </ListBox>
  )
}

const keptSentences = (article: ArticleDetail) => article.sentences.filter((sentence) => !article.noise.some((noise) => overlaps(noise, sentence)))
