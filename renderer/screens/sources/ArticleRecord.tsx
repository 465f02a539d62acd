/** What is known of the article: found in the page, corrected by the person; then what can never change, its original and its origin. */
import { ExternalLink } from 'lucide-react'
import { useCallback } from 'react'
import type { MethodInput } from '../../../shared/contract/methods.ts'
import { outletKinds, type ArticleDetail } from '../../../shared/contract/shapes.ts'
import { outletKindNames } from '../../../shared/text/names.ts'
import { useCommand } from '../../client/queries.ts'
import { useHost } from '../../host/host.ts'
import { announce } from '../../state/messages.ts'
import { formatMoment } from '../../text/format.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { OriginalFacts } from './OriginalFacts.tsx'
import { OutletField } from './OutletField.tsx'
import { RecordChoice, RecordDate, RecordText } from './RecordFields.tsx'

type Change = MethodInput<'articles.edit'>['change']

export function ArticleRecord({ article }: { article: ArticleDetail }) {
  const say = useText(sourcesTexts)
  const kindName = useText(outletKindNames)
  const language = useLanguage()
  const { run } = useCommand('articles.edit')
  const save = useCallback(async (change: Change) => {
    if ((await run({ articleId: article.id, change })).ok) announce(say('recordSaved'))
  }, [run, article.id, say])
  const missing = say('notGiven')
  const outlet = article.outlet
  return (
    <aside className="meta" data-pane="record" aria-label={say('record')}>
      <h2>{say('record')}</h2>
      <p className="lead">{say('recordText')}</p>
      <div className="fields">
        <RecordText label={say('title')} value={article.title ?? ''} placeholder={missing} onSave={(title) => void save({ title })} />
        <OutletField key={outlet?.name ?? ''} value={outlet?.name ?? ''} onSave={(name) => void save({ outlet: name })} />
        {outlet ? (
          <RecordChoice label={say('kind')} value={outlet.kind} onSave={(outletKind) => void save({ outletKind })}
            options={outletKinds.map((value) => ({ value, name: kindName(value) || say('kindUnknown') }))} />
        ) : null}
        <RecordText label={say('author')} value={article.author ?? ''} placeholder={missing} onSave={(author) => void save({ author })} />
        <RecordDate label={say('published')} dayLabel={say('publishedDay')} timeLabel={say('publishedTime')} value={article.published}
          shown={article.published ? formatMoment(article.published, language) : missing} onSave={(published) => void save({ published })} />
        <RecordChoice label={say('language')} value={article.language} onSave={(chosen) => void save({ language: chosen })}
          options={[{ value: 'fr', name: say('french') }, { value: 'en', name: say('english') }]} />
        <Address url={article.url} placeholder={missing} onSave={(url) => void save({ url: url || null })} />
      </div>
      <OriginalFacts article={article} />
    </aside>
  )
}

function Address({ url, placeholder, onSave }: { url: string | null; placeholder: string; onSave: (url: string) => void }) {
  const say = useText(sourcesTexts)
  const host = useHost()
  return (
    <div className="address">
      <RecordText label={say('address')} value={url ?? ''} placeholder={placeholder} onSave={onSave} />
      {url && /^https?:/i.test(url) ? <button type="button" className="go" aria-label={say('openAddress')} title={say('openAddress')} onClick={() => void host.openExternal(url)}><ExternalLink className="i" aria-hidden="true" /></button> : null}
    </div>
  )
}
