/** How the report presents itself and how it leaves: title, summary, author, language, format. */
import { useState } from 'react'
import type { ExportFormat } from '../../../shared/contract/report.ts'
import { languages, type Language } from '../../../shared/domain/language.ts'
import { describeFailure } from '../../../shared/text/errors.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { useClient } from '../../client/client.ts'
import { useHost } from '../../host/host.ts'
import { useKeys } from '../../state/keys.ts'
import { showToast } from '../../state/messages.ts'
import { reportTexts } from '../../text/report.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DescriptionFields } from './DescriptionFields.tsx'
import type { Choices } from './useChoices.ts'

type Format = ExportFormat | 'pdf'
const formats = ['html', 'pdf', 'md', 'csv', 'json'] as const satisfies readonly Format[]

const verbs = { html: 'exportHtml', pdf: 'exportPdf', md: 'exportMd', csv: 'exportCsv', json: 'exportJson' } as const satisfies Record<Format, keyof typeof reportTexts>

type Props = { choices: Choices; language: Language; onLanguage: (language: Language) => void }

export function ExportPane({ choices, language, onLanguage }: Props) {
  const say = useText(reportTexts)
  const [format, setFormat] = useState<Format>('html')
  const [save, isSaving] = useExport(format, language)
  useKeys('report', [{ keys: 'Mod+s', label: say(verbs[format]), hint: say('hintExport'), whileTyping: true, action: () => void save() }])
  return (
    <section className="export-pane" aria-label={say('export')}>
      <DescriptionFields language={language} />
      <fieldset className="languages">
        <legend>{say('language')}</legend>
        {languages.map((one) => <label key={one}><input type="radio" name="report-language" checked={one === language} onChange={() => onLanguage(one)} />{say(one === 'fr' ? 'french' : 'english')}</label>)}
      </fieldset>
      <h2>{say('export')}</h2>
      <p className="lead">{say('sameContent')}</p>
      <fieldset className="formats">
        <legend className="vh">{say('format')}</legend>
        {formats.map((one) => (
          <label key={one}><input type="radio" name="report-format" checked={one === format} onChange={() => setFormat(one)} />{say(one)}<span>{say(`${one}Note`)}</span></label>
        ))}
      </fieldset>
      <Unrated choices={choices} />
      <div className="go"><Button kind="primary" keys="Mod+s" disabled={isSaving} onClick={() => void save()}>{say(verbs[format])}</Button></div>
    </section>
  )
}

/** Asks the engine for the file and the host to keep it. A closed file dialog is no failure and says nothing. */
function useExport(format: Format, language: Language): [() => Promise<void>, boolean] {
  const say = useText(reportTexts)
  const client = useClient()
  const host = useHost()
  const windowLanguage = useLanguage()
  const [isSaving, setSaving] = useState(false)
  const save = async (): Promise<void> => {
    setSaving(true)
    const file = await client.call('report.export', { format: format === 'pdf' ? 'html' : format, language })
    const kept = !file.ok ? file
      : format === 'pdf' ? await host.saveAsPdf({ name: file.value.fileName.replace(/\.html$/u, '.pdf'), html: new TextDecoder().decode(file.value.bytes) })
      : await host.saveFile({ name: file.value.fileName, mediaType: file.value.mediaType, bytes: file.value.bytes })
    setSaving(false)
    if (!kept.ok) {
      if (kept.error.code !== 'cancelled') showToast({ tone: 'error', text: describeFailure(kept.error, windowLanguage) })
      return
    }
    if (kept.value.path !== null) showToast({ text: say('saved', { path: kept.value.path }) })
    else if (host.kind === 'browser' && file.ok && format !== 'pdf') showToast({ text: say('downloaded', { name: file.value.fileName }) })
  }
  return [save, isSaving]
}

/** Names at most this many points in the warning. */
const named = 2

function Unrated({ choices }: { choices: Choices }) {
  const say = useText(reportTexts)
  const language = useLanguage()
  const unrated = choices.chosen.filter((choice) => choice.point.verdict === null)
  if (unrated.length === 0) return null
  const titles = unrated.slice(0, named).map((choice) => quoteOnce(titleOfPoint(choice.point, language), language)).join(', ')
  const rest = unrated.length - named
  return <p className="warn"><b>{say('unrated', { n: unrated.length })}</b>{say('unratedWhy', { titles: rest > 0 ? say('andMore', { titles, n: rest }) : titles })}</p>
}

/** Quoted, unless it is a quotation already. */
const quoteOnce = (title: string, language: Language): string => (/^[«“]/u.test(title) ? title : language === 'fr' ? `«\u00A0${title}\u00A0»` : `“${title}”`)
