/** Opposed words, families of words and the closed classes that statements are read by: validated once and compiled to look-ups by lemma. */
import { z } from 'zod'
import list from '../../../resources/lexicons/oppositions.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { stem } from '../stem.ts'
import { lemmaOfWord } from './lemmas.ts'
import { wordLists } from '../words/wordLists.ts'

const axes = z.array(z.array(z.array(z.string())).min(1))
const lists = z.object({
  source: z.string(), axes: z.object({ fr: axes, en: axes }), families: z.object({ fr: z.array(z.array(z.string())), en: z.array(z.array(z.string())) }),
  reversers: wordLists, hindrances: wordLists, roles: z.object({ fr: z.array(z.array(z.string())), en: z.array(z.array(z.string())) }), exclusive: wordLists, universal: wordLists, partial: wordLists, light: wordLists, pictures: wordLists, staged: wordLists, shown: wordLists, hearsay: wordLists, adverbs: wordLists, open: wordLists, transparent: wordLists,
}).parse(list)

/** One place of a word on an axis of opposites: words of one axis and pole say the same, those of two poles oppose each other. */
export type Pole = { axis: number; pole: number }

/** What the statement reader knows of one language; all words as lemmas but for the forms of closed classes, which are folded. */
export type OppositionLexicon = {
  poles: ReadonlyMap<string, readonly Pole[]>
  /** A word of a family to the family's first word. */
  families: ReadonlyMap<string, string>
  reversers: ReadonlySet<string>
  hindrances: ReadonlySet<string>
  /** What denies by itself: the reversers, and the poles that a prefix makes ("impossible", "inefficace"). */
  denials: ReadonlySet<string>
  /** Words of one role each, folded and as stems. */
  roles: readonly ReadonlySet<string>[]
  light: ReadonlySet<string>
  /** Photographs and recordings, and what makes them up: games, drills, software. */
  pictures: ReadonlySet<string>
  staged: ReadonlySet<string>
  /** Forms that say what a picture shows or how it was taken, folded. */
  shown: ReadonlySet<string>
  /** What marks a statement as going round without anybody vouching for it, folded. */
  hearsay: ReadonlySet<string>
  /** Adverbs that stand between a negation and what it denies, folded. */
  adverbs: ReadonlySet<string>
  /** What asks for a thing, hopes for it or fears it, and leaves open whether it is so. */
  open: ReadonlySet<string>
  /** Heads that a denial passes through: "rien ne prouve que", "aucune intention de" deny what follows. */
  transparent: ReadonlySet<string>
  exclusive: ReadonlySet<string>
  universal: ReadonlySet<string>
  partial: ReadonlySet<string>
}

/** The poles by whose first word a thing is said to be untrue. */
const falsehood: ReadonlySet<string> = new Set(['faux', 'démentir', 'false', 'deny'])
const negativePrefix = /^(?:in|im|il|ir|un)/u

function compile(language: Language): OppositionLexicon {
  const lemmas = (all: readonly string[]): ReadonlySet<string> => new Set(all.map((phrase) => phrase.split(' ').map((word) => lemmaOfWord(word, language)).join(' ')))
  const forms = (all: readonly string[]): ReadonlySet<string> => new Set(all.map(fold))
  const poles = new Map<string, Pole[]>()
  lists.axes[language].forEach((axis, at) => axis.forEach((pole, side) => pole.forEach((word) => {
    const lemma = lemmaOfWord(word, language)
    poles.set(lemma, [...(poles.get(lemma) ?? []), { axis: at, pole: side }])
  })))
  return {
    poles, families: new Map(lists.families[language].flatMap((family) => family.map((word) => [lemmaOfWord(word, language), lemmaOfWord(family[0]!, language)] as const))),
    reversers: lemmas(lists.reversers[language]), hindrances: lemmas(lists.hindrances[language]),
    denials: lemmas([...lists.reversers[language], ...lists.axes[language].flatMap((axis) => axis.slice(1).flat().filter((word) => negativePrefix.test(word) || axis.some((pole) => falsehood.has(pole[0]!))))]),
    roles: lists.roles[language].map((role) => new Set(role.flatMap((word) => [fold(word), stem(word, language), lemmaOfWord(word, language)]))), light: lemmas(lists.light[language]),
    pictures: lemmas(lists.pictures[language]), staged: lemmas(lists.staged[language]), shown: forms(lists.shown[language]),
    hearsay: forms(lists.hearsay[language]), adverbs: forms(lists.adverbs[language]), open: lemmas(lists.open[language]), transparent: lemmas(lists.transparent[language]),
    exclusive: forms(lists.exclusive[language]), universal: forms(lists.universal[language]), partial: forms(lists.partial[language]),
  }
}

/** The lexicon of each language. */
export const oppositions: Record<Language, OppositionLexicon> = { fr: compile('fr'), en: compile('en') }
