import { describe, expect, it } from 'vitest'
import { judgeDossier, ratesOf, type Dossier, type LabelledPair } from './judgePairs.ts'

const sentence = (id: number, articleId: number, text: string): Dossier['sentences'][number] => ({ id, articleId, text })
const claim = (id: number, sentenceId: number, type: string, start: number, end: number): Dossier['claims'][number] => ({ id, sentenceId, type, start, end, value: null })
const evidence = (claimId: number, sentenceId: number, stance: string): Dossier['evidence'][number] => ({ claimId, sentenceId, stance, score: 0.8, reason: { kind: `${stance}-rule`, explanation: '' } })

const first = 'Le bac a coulé le 3 mars avec 12 passagers.'
const second = 'Le bac a coulé le 4 mars avec 12 passagers.'
const dossier: Dossier = {
  articles: [{ id: 1, file: 'x/01-phare.txt' }, { id: 2, file: 'x/02-digue.txt' }],
  sentences: [sentence(11, 1, first), sentence(12, 2, second)],
  claims: [claim(21, 11, 'date', 15, 24), claim(22, 11, 'quantity', 30, 42)],
  evidence: [evidence(21, 12, 'contradicts'), evidence(22, 12, 'supports')],
}
const pair = (type: string, label: LabelledPair['label'], words: string): LabelledPair => ({ id: type, type, a: { file: '01-phare.txt', sentence: first }, b: { file: '02-digue.txt', sentence: second }, label, reason: '', trap: false, claim: words })

describe('judging labelled pairs', () => {
  it('judges two sentences that agree in one thing and differ in another on the part under test', () => {
    const judged = judgeDossier([pair('date', 'contradict', 'le 3 mars'), pair('number', 'support', '12 passagers')], dossier)
    expect(judged.map((one) => one.said)).toEqual(['contradict', 'support'])
    expect(judged[0]).toMatchObject({ kind: 'contradicts-rule', score: 0.8, lost: false })
  })

  it('hears nothing where no evidence is of the type under test, and one contradiction where the type is open', () => {
    expect(judgeDossier([pair('rank', 'unrelated', '12 passagers')], dossier)[0]!.said).toBe('unrelated')
    expect(judgeDossier([pair('event', 'contradict', '')], dossier)[0]!.said).toBe('contradict')
  })

  it('tells a sentence that the dossier does not have from one that it is silent about', () => {
    const lost = { ...pair('date', 'support', 'le 3 mars'), b: { file: '02-digue.txt', sentence: 'Les secours cherchent encore deux marins disparus au large.' } }
    expect(judgeDossier([lost], dossier)[0]).toMatchObject({ said: 'unrelated', lost: true })
  })

  it('counts what was said rightly, wrongly and not at all', () => {
    const judged = judgeDossier([pair('date', 'contradict', 'le 3 mars'), pair('date', 'support', 'le 3 mars'), pair('rank', 'contradict', 'le 3 mars')], dossier)
    expect(ratesOf(judged, 'contradict')).toEqual({ right: 1, wrong: 1, missed: 1 })
  })
})
