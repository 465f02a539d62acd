/** One line of the list: what it is about, the two values that differ, who said it, how many stand where, and the person's verdict in pen. */
import { PenLine } from 'lucide-react'
import type { DossierSummary, PointRow } from '../../../shared/contract/shapes.ts'
import { fold } from '../../../shared/domain/fold.ts'
import { stateNames } from '../../../shared/text/names.ts'
import { calendarFact } from '../../../shared/text/time.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { claimsTexts } from '../../text/claims.ts'
import { formatDate } from '../../text/format.ts'
import { translatorOf, useLanguage, useText } from '../../text/useText.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { shownState } from './pointState.ts'

type Props = { row: PointRow; scale: DossierSummary['scale']; year: number | null }

/** `year` is the one that needs no saying: the dossier's own. */
export function ClaimRow({ row, scale, year }: Props) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const verdict = scale.find((step) => step.step === row.verdict)
  return (
    <div className="claim-row">
      <StateMark state={shownState(row)} iconOnly />
      <div>
        <h3><span>{titleOfPoint(row, language)}</span>{verdict ? <em className="pen"><PenLine className="i" aria-hidden="true" />{verdict.label[language]}</em> : null}</h3>
        <Values row={row} />
        <div className="meta">
          <span>{[row.outlet ?? say('unknownOutlet'), row.published ? formatDate(row.published, language, year) : null].filter(Boolean).join(', ')}</span>
          <span className="cnt num">
            {row.against > 0 ? <span className="t-con">{say('against', { n: row.against })}</span> : null}
            {row.for > 0 ? <span className="t-sup">{say('for', { n: row.for })}</span> : null}
            {row.evolved > 0 && row.against === 0 ? <span className="t-evo">{say('evolved', { n: row.evolved })}</span> : null}
          </span>
        </div>
      </div>
    </div>
  )
}

/** The row as a screen reader says it: "Grade d’Ilian Darvos, en conflit, 2 contre, 1 pour, à juger". */
export function nameClaimRow(row: PointRow, scale: DossierSummary['scale'], language: Language): string {
  const say = translatorOf(claimsTexts, language)
  const verdict = scale.find((step) => step.step === row.verdict)
  const facts = [
    titleOfPoint(row, language), translatorOf(stateNames, language)(shownState(row)).toLocaleLowerCase(language),
    row.against > 0 ? say('against', { n: row.against }) : '', row.for > 0 ? say('for', { n: row.for }) : '',
    row.evolved > 0 ? say('evolved', { n: row.evolved }) : '', verdict ? say('rated', { verdict: verdict.label[language] }) : say('toJudge'),
  ]
  return facts.filter(Boolean).join(', ')
}

type ShownValues = { language: Language; own: string; other: string }

// Heights ask for the values of every loaded row; the words of a row are found once.
const known = new WeakMap<PointRow, ShownValues>()

/** What the second line shows: the value and the one that differs, or the claim's words; nothing that the title has said already. */
function shownValues(row: PointRow, language: Language): ShownValues {
  const kept = known.get(row)
  if (kept?.language === language) return kept
  const title = fold(titleOfPoint(row, language))
  const isNew = (text: string): boolean => text !== '' && !title.includes(fold(text).replace(/[.…]$/u, ''))
  const [value = '', other = ''] = row.values
  const refuted = row.calendarError && row.eventDate !== null && row.differs !== 'contradicts'
  const own = refuted ? `${value}. ${calendarFact(row.eventDate!, language)}` : other ? (isNew(value) ? value : '') : ([value, row.claimText].find(isNew) ?? '')
  const shown = { language, own, other: refuted ? '' : other }
  known.set(row, shown)
  return shown
}

function Values({ row }: { row: PointRow }) {
  const { own, other } = shownValues(row, useLanguage())
  if (!own && !other) return null
  return <p>{own}{other ? <> <b className={row.differs === 'evolved' ? 'evo' : 'con'}>{row.differs === 'evolved' ? '→' : '≠'}</b> {other}</> : null}</p>
}

/** Pixels of a row with none, one or two lines of values. */
const heights = [60, 80, 100] as const
/** About as many characters as fit on one line of the narrow list. */
const lineLength = 42

/** Height in pixels: known before the row is drawn, so that ten thousand rows scroll without measuring. */
export function heightOfRow(row: PointRow, language: Language): number {
  const { own, other } = shownValues(row, language)
  const length = own.length + (other ? other.length + 3 : 0)
  return length === 0 ? heights[0] : length <= lineLength ? heights[1] : heights[2]
}
