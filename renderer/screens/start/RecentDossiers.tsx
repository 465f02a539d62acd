/** The dossiers opened lately, newest first; each opens with one click and can be taken off the list. */
import { X } from 'lucide-react'
import { useState } from 'react'
import { useCall, useCommand } from '../../client/queries.ts'
import { formatRecent } from '../../text/format.ts'
import { startTexts } from '../../text/start.ts'
import { useLanguage, useText } from '../../text/useText.ts'

export function RecentDossiers({ onOpen }: { onOpen: (path: string) => void }) {
  const say = useText(startTexts)
  const language = useLanguage()
  const { data } = useCall('workspace.state', {})
  const { run: forget } = useCommand('workspace.forget')
  const [now] = useState(() => Date.now())
  if (!data || data.recent.length === 0) return null
  return (
    <>
      <h2>{say('recents')}</h2>
      <ul className="recent-list">
        {data.recent.map(({ path, name, articles, undecided, openedAt }) => (
          <li key={path} className="recent">
            <button type="button" className="recent-open" title={path} onClick={() => onOpen(path)}>
              <b>{name}</b>
              <span className="num">{say(articles === 0 ? 'recentEmpty' : 'recentLine', { articles, undecided, when: formatRecent(openedAt, language, now) })}</span>
            </button>
            <button type="button" className="recent-forget" aria-label={say('forget', { name })} onClick={() => void forget({ path })}><X className="i" aria-hidden="true" /></button>
          </li>
        ))}
      </ul>
    </>
  )
}
