/** A query that could not be answered, in the place where its answer would stand. */
import type { Failure } from '../../shared/contract/errors.ts'
import { describeFailure } from '../../shared/text/errors.ts'
import { useLanguage } from '../text/useText.ts'
import './states.css'

export function FailureNote({ failure }: { failure: Failure }) {
  return <p className="failure-note" role="alert">{describeFailure(failure, useLanguage())}</p>
}
