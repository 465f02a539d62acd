/** The import under way, then what came of it: each file that was not read is named, with what to do. */
import type { ImportResult } from '../../../shared/contract/shapes.ts'
import { describeFailure } from '../../../shared/text/errors.ts'
import { useImports } from '../../client/imports.tsx'
import { isPlain } from '../../frame/useImportNotice.ts'
import { selectArticle } from '../../state/ui.ts'
import { formatNumber } from '../../text/format.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Progress, useSlow } from '../../ui/Progress.tsx'

export function ImportPanel() {
  const { job, result, stop, dismiss } = useImports()
  const say = useText(sourcesTexts)
  const language = useLanguage()
  const slow = useSlow(job !== null)
  if (job) {
    if (!slow) return null
    const label = say(job.phase === 'read' ? 'importing' : 'comparing', { done: formatNumber(job.done, language), total: formatNumber(job.total, language) })
    return <Progress label={label} done={job.done} total={job.total} detail={job.current} stop={{ label: say('stop'), run: stop }} />
  }
  return result && !isPlain(result) ? <Result result={result} onClose={dismiss} /> : null
}

function Result({ result, onClose }: { result: ImportResult; onClose: () => void }) {
  const say = useText(sourcesTexts)
  const language = useLanguage()
  const counts = [
    result.cancelled ? say('stopped') : null,
    say('imported', { n: result.imported.length }),
    result.duplicates.length > 0 ? say('alreadyThere', { n: result.duplicates.length }) : null,
    result.failures.length > 0 ? say('notRead', { n: result.failures.length }) : null,
  ].filter(Boolean).join(', ')
  return (
    <section className="import-result" aria-label={say('importResult')}>
      <p className="sum"><output>{counts}</output><button type="button" onClick={onClose}>{say('close')}</button></p>
      {/* Focusable, so that a long list can be scrolled by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul tabIndex={0} aria-label={say('importResult')}>
        {result.failures.map((failure, index) => <li key={`${failure.name} ${failure.code} ${String(index)}`} className="failed">{describeFailure(failure, language)}</li>)}
        {result.duplicates.map(({ name, articleId }) => (
          <li key={`${name} ${articleId}`}>{say('duplicate', { name })} <button type="button" onClick={() => selectArticle(articleId)}>{say('see')}</button></li>
        ))}
      </ul>
    </section>
  )
}
