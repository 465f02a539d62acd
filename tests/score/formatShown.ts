/** Everything that a folder's dossier shows as *contradicts*, worded for reading one by one: precision is judged by eye where nothing is labelled. */
import type { Dossier } from './judgePairs.ts'

/** One entry a finding: values, rule and score, the explanation, and both sentences. A pair found from both sides is printed once. */
export function formatShown(dossier: Dossier, stance = 'contradicts'): string[] {
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const sentences = new Map(dossier.sentences.map((sentence) => [sentence.id, sentence]))
  const files = new Map(dossier.articles.map((article) => [article.id, article.file.slice(article.file.lastIndexOf('/') + 1)]))
  const printed = new Set<string>()
  return dossier.evidence.filter((one) => one.stance === stance).flatMap(({ claimId, sentenceId, score, reason }) => {
    const claim = claims.get(claimId)!
    const key = [...[claim.sentenceId, sentenceId].sort((a, b) => a - b), claim.type, reason.kind].join(' ')
    if (printed.has(key)) return []
    printed.add(key)
    const line = (id: number): string => `    ${files.get(sentences.get(id)!.articleId) ?? ''}: ${sentences.get(id)!.text}`
    return [`${claim.type} ${score} ${reason.kind} — ${reason.explanation}`, line(claim.sentenceId), line(sentenceId)]
  })
}
