/** Stance = word + shape + weight of ink (design: "Stance"), so that it reads in grey, in print and aloud. */
import { Copy, Dot, Equal, EqualNot, Minus, Quote, TrendingUp, type LucideIcon } from 'lucide-react'
import type { Stance } from '../../shared/domain/stance.ts'
import { stanceNames } from '../../shared/text/names.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'

export type ChipStance = Stance | 'silent' | 'asserts'

/** The class that tokens.css gives each stance. */
export const stanceClasses: Readonly<Record<ChipStance, string>> = { contradicts: 'con', evolved: 'evo', supports: 'sup', mentions: 'men', silent: 'sil', asserts: 'men' }

export const stanceIcons: Readonly<Record<ChipStance, LucideIcon>> = { contradicts: EqualNot, evolved: TrendingUp, supports: Equal, mentions: Dot, silent: Minus, asserts: Quote }

/** `copy` keeps the stance and takes its fill away: a copy is no second source. */
export function StanceChip({ stance, copy = false }: { stance: ChipStance; copy?: boolean }) {
  const name = useText(stanceNames)
  const say = useText(commonTexts)
  const Icon = copy ? Copy : stanceIcons[stance]
  return <span className={`st ${stanceClasses[stance]}${copy ? ' dup' : ''}`}><Icon className="i" aria-hidden="true" />{copy ? `${name(stance)}, ${say('copy')}` : name(stance)}</span>
}
