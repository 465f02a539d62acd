import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnReason } from '../domain/reason.ts'
import type { DateValue, OfficeValue, QuantityValue, RankValue } from '../domain/value.ts'
import { compareClaims } from './compare.ts'
import { claimBy } from './fixtures.ts'

const rank = (name: string, low: number, high: number): RankValue => ({ kind: 'rank', rank: name, low, high, branch: null })
const colonel = rank('colonel', 5, 5)
const general = rank('general', 6, 10)
const corps = rank('general-de-corps-d-armee', 9, 9)
const army = rank('general-d-armee', 10, 10)
const rankClaim = (value: RankValue, valueText: string, published: string, subjectKey = 'ilian darvos') => claimBy({ type: 'rank', value, valueText, published, subjectKey })

describe('ranks', () => {
  it('marks only the words that differ when two outlets give two ranks in one week', () => {
    const found = compareClaims(rankClaim(army, "général d'armée", '2031-06-24'), rankClaim(corps, "général de corps d'armée", '2031-06-28'))!
    expect(found.stance).toBe('contradicts')
    expect(found.reason.kind).toBe('rank-differs')
    expect("général de corps d'armée".slice(found.reason.evidenceSpan!.start, found.reason.evidenceSpan!.end)).toBe("de corps d'armée")
    expect("général d'armée".slice(found.reason.claimSpan!.start, found.reason.claimSpan!.end)).toBe("d'armée")
    expect(found.reason.detail['days']).toBe(4)
  })
  it('takes a generic rank for support', () => {
    expect(compareClaims(rankClaim(general, 'général', '2031-06-24'), rankClaim(army, "général d'armée", '2031-06-24'))).toMatchObject({ stance: 'supports', reason: { kind: 'rank-compatible' } })
  })
  it('believes a promotion over two years, whichever way round it is asked', () => {
    const [then, now] = [rankClaim(colonel, 'colonel', '2029-10-11'), rankClaim(army, "général d'armée", '2031-06-24')]
    expect(compareClaims(then, now)!.stance).toBe('evolved')
    expect(compareClaims(now, then)!.stance).toBe('evolved')
  })
  it('believes no demotion', () => {
    expect(compareClaims(rankClaim(army, "général d'armée", '2029-10-11'), rankClaim(colonel, 'colonel', '2031-06-24'))).toMatchObject({ stance: 'contradicts', reason: { kind: 'rank-lowered' } })
  })
  it('believes no change from the navy to the army', () => {
    const admiral: RankValue = { kind: 'rank', rank: 'contre-amiral', low: 7, high: 7, branch: 'navy' }
    expect(compareClaims(rankClaim(admiral, 'contre-amiral', '2031-06-24'), rankClaim(general, 'général', '2031-06-24'))).toMatchObject({ stance: 'contradicts', reason: { kind: 'rank-differs' } })
  })
  it('takes colonel for a courtesy to a lieutenant-colonel by his family name, and for a rank beside the full name', () => {
    const [low, high] = [{ ...colonel, rank: 'lieutenant-colonel', low: 4, high: 4 }, colonel]
    const named = (value: RankValue, text: string) => ({ ...rankClaim(value, text, '2031-06-24'), claim: { ...rankClaim(value, text, '2031-06-24').claim, text } })
    expect(compareClaims(named(low, 'lieutenant-colonel Ilian Darvos'), named(high, 'colonel Darvos'))!.stance).toBe('supports')
    expect(compareClaims(named(low, 'lieutenant-colonel Ilian Darvos'), named(high, 'colonel Ilian Darvos'))!.stance).toBe('contradicts')
  })
  it('needs no dates where two articles tell one story, but for a step of several grades', () => {
    const undated = (value: RankValue, text: string) => claimBy({ type: 'rank', value, valueText: text, subjectKey: 'ilian darvos', published: null, setting: { topics: ['oradea', 'anna belor'] } })
    expect(compareClaims(undated(corps, 'général de corps d’armée'), undated(army, 'général d’armée'))!.stance).toBe('contradicts')
    expect(compareClaims(undated(colonel, 'colonel'), undated(army, 'général d’armée'))!.stance).toBe('mentions')
  })
  it('hears of a promotion: in the sentence, in the article, or with a new office', () => {
    const withRules = (value: RankValue, text: string, day: string, rules: string[]) => claimBy({ type: 'rank', value, valueText: text, subjectKey: 'ilian darvos', published: day, rules })
    expect(compareClaims(withRules(corps, 'général de corps d’armée', '2031-06-20', []), withRules(army, 'général d’armée', '2031-06-24', ['title-taken']))!.stance).toBe('evolved')
    expect(compareClaims(withRules(corps, 'général de corps d’armée', '2031-06-20', ['office-given']), withRules(army, 'général d’armée', '2031-06-24', []))!.stance).toBe('evolved')
    expect(compareClaims(withRules(corps, 'général de corps d’armée', '2031-06-24', ['title-taken']), withRules(army, 'général d’armée', '2031-06-24', ['title-taken']))!.stance).toBe('contradicts')
  })
  it('keeps two people of one family name apart', () => {
    expect(compareClaims(rankClaim(army, "général d'armée", '2031-06-24', 'ilian darvos'), rankClaim(colonel, 'colonel', '2031-06-24', 'mirko darvos'))).toBeNull()
  })
})

const office = (head: string, domain: string[], more: Partial<OfficeValue> = {}): OfficeValue => ({ kind: 'office', head, domain, institution: null, country: null, tenure: 'held', deputy: false, ...more })
/** The claim with its person's full name among its words, as a first mention has it. */
const introduced = (side: ReturnType<typeof claimBy>) => ({ ...side, claim: { ...side.claim, text: `${side.claim.valueText} ${side.claim.subjectKey}` } })
const officeClaim = (value: OfficeValue, valueText: string, published: string, subjectKey = 'alou sombra') => introduced(claimBy({ type: 'office', value, valueText, published, subjectKey }))

describe('names', () => {
  const named = (subjectKey: string, rules: string[], subject = subjectKey) => {
    const made = claimBy({ type: 'person', value: { kind: 'person', key: subjectKey, given: [], name: subject }, valueText: subject, subjectKey, published: '2031-06-24', rules })
    return { ...made, claim: { ...made.claim, subject } }
  }
  it('contradict by another given name in the same part only', () => {
    expect(compareClaims(named('jean darvos', ['role|prefect|']), named('marc darvos', ['role|prefect|']))).toMatchObject({ stance: 'contradicts', reason: { kind: 'person-differs' } })
    expect(compareClaims(named('jean darvos', ['role|prefect|']), named('marc darvos', ['role|mayor|']))).toBeNull()
    expect(compareClaims(named('jean darvos', ['role|prefect|', 'namesake']), named('marc darvos', ['role|prefect|']))).toBeNull()
    expect(compareClaims(named('j darvos', ['role|prefect|'], 'J. Darvos'), named('jean darvos', ['role|prefect|'], 'Jean Darvos'))!.stance).toBe('supports')
  })
})

describe('offices', () => {
  const air = office('chief-of-staff', ['air force'])
  const land = office('chief-of-staff', ['army'])
  it('contradicts another domain within a tenure, and lets it evolve over years', () => {
    expect(compareClaims(officeClaim(air, "chef d'état-major de l'armée de l'air", '2031-06-24'), officeClaim(land, "chef d'état-major de l'armée de terre", '2031-11-11'))!.stance).toBe('contradicts')
    expect(compareClaims(officeClaim(air, "chef d'état-major de l'armée de l'air", '2031-06-24'), officeClaim(land, "chef d'état-major de l'armée de terre", '2034-11-11'))!.stance).toBe('evolved')
  })
  it('lets one person hold two different posts', () => {
    expect(compareClaims(officeClaim(office('director', ['salon']), 'directeur du salon', '2031-06-24'), officeClaim(office('president', ['comite']), 'président du comité', '2031-06-24'))).toBeNull()
  })
  it('lets a minister have a longer title in one outlet', () => {
    expect(compareClaims(officeClaim(office('minister', ['defense']), 'ministre de la Défense', '2031-06-24'), officeClaim(office('minister', ['defense', 'veterans']), 'ministre de la Défense et des Anciens combattants', '2031-06-24'))!.stance).toBe('supports')
  })
  it('lets one minister hold neighbouring fields, a prefect region and county, and nobody two towns', () => {
    const minister = (field: string, text: string) => officeClaim(office('minister', [field]), text, '2031-06-24', 'anna belor')
    expect(compareClaims(minister('economy', 'ministre de l’Économie'), minister('finance', 'ministre des Finances'))).toBeNull()
    expect(compareClaims(minister('health', 'ministre de la Santé'), minister('defence', 'ministre de la Défense'))).toMatchObject({ stance: 'contradicts', reason: { kind: 'office-domain-differs' } })
    const over = (head: string, place: string, text = `${head} ${place}`) => officeClaim(office(head, [], { institution: place }), text, '2031-06-24', 'anna belor')
    expect(compareClaims(over('prefect', 'tarn'), over('prefect', 'oradie', 'préfète de la région Oradie'))!.stance).not.toBe('contradicts')
    expect(compareClaims(over('mayor', 'selm'), over('mayor', 'korvel'))!.stance).toBe('contradicts')
  })
  it('knows offices that nobody holds at once', () => {
    expect(compareClaims(officeClaim(office('prefect', []), 'préfète', '2031-06-24', 'anna belor'), officeClaim(office('mayor', []), 'maire', '2031-06-24', 'anna belor'))!.stance).toBe('contradicts')
    expect(compareClaims(officeClaim(office('prime-minister', []), 'Premier ministre', '2031-06-24', 'anna belor'), officeClaim(office('president', [], { institution: 'party' }), 'présidente du parti', '2031-06-24', 'anna belor'))).toBeNull()
  })
  it('contradicts a deputy with the head, but for a ministre délégué, and takes an interim for the office', () => {
    const of = (head: string, more: Partial<OfficeValue>) => officeClaim(office(head, [], { institution: 'commission', ...more }), `${head} ${JSON.stringify(more)}`, '2031-06-24', 'anna belor')
    expect(compareClaims(of('president', { deputy: true }), of('president', {}))!.stance).toBe('contradicts')
    expect(compareClaims(of('president', { deputy: true, institution: null }), of('president', {}))!.stance).toBe('mentions')
    const minister = (deputy: boolean, text: string) => officeClaim(office('minister', ['defence'], { deputy }), text, '2031-06-24', 'anna belor')
    expect(compareClaims(minister(true, 'vice-ministre de la Défense'), minister(false, 'ministre de la Défense'))!.stance).toBe('contradicts')
    expect(compareClaims(minister(true, 'ministre déléguée à la Défense'), minister(false, 'ministre de la Défense'))!.stance).toBe('mentions')
    expect(compareClaims(of('president', { tenure: 'acting' }), of('president', {}))!.stance).toBe('supports')
  })
  it('sees two holders of a field in one story, and none in heads of state who meet', () => {
    const holder = (head: string, domain: string[], name: string) => introduced(claimBy({ type: 'office', value: office(head, domain), valueText: head, subjectKey: name, published: '2031-06-24', setting: { topics: ['oradea'] } }))
    expect(compareClaims(holder('minister', ['defence'], 'anna belor'), holder('minister', ['defence'], 'karl hestin'))).toMatchObject({ stance: 'contradicts', reason: { kind: 'office-holder-differs' } })
    const short = holder('minister', ['defence'], 'anna belor')
    expect(compareClaims({ ...short, claim: { ...short.claim, text: 'minister Belor' } }, holder('minister', ['defence'], 'karl hestin'))).toBeNull()
    const shared = holder('minister', ['defence'], 'anna belor')
    expect(compareClaims({ ...shared, claim: { ...shared.claim, rules: ['office-shared'] } }, holder('minister', ['defence'], 'karl hestin'))).toBeNull()
    expect(compareClaims(holder('president', [], 'anna belor'), holder('president', [], 'karl hestin'))).toBeNull()
  })
  it('sees two holders of one post', () => {
    const post = office('prime-minister', [], { country: 'valdoria' })
    expect(compareClaims(officeClaim(post, 'Premier ministre', '2031-06-24', 'anna belor'), officeClaim(post, 'Premier ministre', '2031-06-26', 'karl hestin'))).toMatchObject({ stance: 'contradicts', reason: { kind: 'office-holder-differs' } })
  })
})

const date = (start: string, end: string | null = null): DateValue => ({ kind: 'date', start, end, grain: 'day', bound: null, approximate: false, calendarOk: null, certain: true })
const dateClaim = (value: DateValue, attribute: string, participants: string[], stems: string[], modality: 'fact' | 'planned' = 'fact', published = '2031-05-06') => claimBy({ type: 'date', value, valueText: value.start, attribute, published, setting: { frame: attribute, participants, stems, modality, date: value.start } })

describe('dates', () => {
  const who = ['ilian darvos', 'anna belor']
  const what = ['accord', 'petrol', 'oradea']
  it('contradicts two days of one signature', () => {
    expect(compareClaims(dateClaim(date('2031-05-03'), 'sign', who, what), dateClaim(date('2031-05-04'), 'sign', who, what))).toMatchObject({ stance: 'contradicts', reason: { kind: 'date-differs', claimDate: '2031-05-03' } })
  })
  it('says nothing of two meetings of the same people weeks apart', () => {
    expect(compareClaims(dateClaim(date('2031-05-03'), 'meet', who, what), dateClaim(date('2031-06-09'), 'meet', who, what))).toBeNull()
  })
  it('says nothing of one kind of event with other people', () => {
    expect(compareClaims(dateClaim(date('2031-05-03'), 'sign', who, what), dateClaim(date('2031-05-04'), 'sign', ['karl hestin'], ['contrat', 'voiture']))).toBeNull()
  })
  it('finds a day within the days of an event', () => {
    expect(compareClaims(dateClaim(date('2031-05-03', '2031-05-06'), 'hold', who, what), dateClaim(date('2031-05-04'), 'hold', who, what))).toMatchObject({ stance: 'supports', reason: { kind: 'date-compatible' } })
  })
  it('takes a new day for a planned event as a change of plan', () => {
    expect(compareClaims(dateClaim(date('2031-05-13'), 'hold', who, what, 'planned', '2031-05-01'), dateClaim(date('2031-05-20'), 'hold', who, what, 'fact', '2031-05-21'))).toMatchObject({ stance: 'evolved', reason: { kind: 'date-rescheduled' } })
  })
})

const figure = (amount: number, more: Partial<QuantityValue> = {}): QuantityValue => ({ kind: 'quantity', amount, high: null, unit: null, approximation: 'exact', counted: [], whole: [], ordinal: false, ...more })
const toll = (amount: number, published: string, more: Partial<QuantityValue> = {}) => claimBy({ type: 'quantity', value: figure(amount, more), valueText: String(amount), attribute: 'die', published, setting: { frame: 'die', places: ['oradea'], stems: ['seisme', 'oradea'] } })

describe('quantities', () => {
  it('lets a toll grow from day to day, and contradicts two tolls of one day', () => {
    expect(compareClaims(toll(144, '2031-03-28'), toll(1644, '2031-03-30'))).toMatchObject({ stance: 'evolved', reason: { kind: 'quantity-evolved' } })
    expect(compareClaims(toll(144, '2031-03-28'), toll(180, '2031-03-28'))!.stance).toBe('contradicts')
  })
  it('hears "more than 1,600" in 1,644', () => {
    expect(compareClaims(toll(1600, '2031-03-28', { approximation: 'more-than' }), toll(1644, '2031-03-28'))!.stance).toBe('supports')
  })
  it('does not compare deaths in two cities', () => {
    const there = claimBy({ type: 'quantity', value: figure(20), valueText: '20', attribute: 'die', setting: { frame: 'die', places: ['salvera'] } })
    const here = claimBy({ type: 'quantity', value: figure(10), valueText: '10', attribute: 'die', setting: { frame: 'die', places: ['oradea'] } })
    expect(compareClaims(there, here)).toBeNull()
  })
  it('fits a third agreement to three agreements', () => {
    const accords = (amount: number, ordinal: boolean) => claimBy({ type: 'quantity', value: figure(amount, { ordinal, counted: ['accord'] }), valueText: ordinal ? 'troisième' : 'trois', attribute: 'agreement' })
    expect(compareClaims(accords(3, false), accords(3, true))).toMatchObject({ stance: 'supports', reason: { kind: 'quantity-listed' } })
    expect(compareClaims(accords(3, false), accords(2, true))).toBeNull()
  })
})

describe('every comparison', () => {
  const days = fc.constantFrom('2029-01-01', '2031-06-20', '2031-06-24', '2031-06-28', null)
  const anyRank = fc.record({ value: fc.constantFrom(colonel, general, corps, army), published: days }).map(({ value, published }) => claimBy({ type: 'rank', value, valueText: value.rank, published, subjectKey: 'ilian darvos' }))
  const anyOffice = fc.record({ head: fc.constantFrom('minister', 'chief-of-staff', 'president'), domain: fc.constantFrom<string[]>([], ['army'], ['army', 'veterans'], ['navy']), tenure: fc.constantFrom<OfficeValue['tenure']>('held', 'former', 'acting'), published: days, who: fc.constantFrom('ilian darvos', 'karl hestin') })
    .map(({ head, domain, tenure, published, who }) => claimBy({ type: 'office', value: office(head, domain, { tenure, country: 'valdoria' }), valueText: `${head} ${domain.join(' ')} ${tenure}`, published, subjectKey: who }))
  const anyFigure = fc.record({ amount: fc.integer({ min: 1, max: 2000 }), approximation: fc.constantFrom<QuantityValue['approximation']>('exact', 'about', 'more-than', 'nearly'), published: days })
    .map(({ amount, approximation, published }) => claimBy({ type: 'quantity', value: figure(amount, { approximation }), valueText: `${approximation} ${amount}`, attribute: 'die', published, setting: { frame: 'die', places: ['oradea'] } }))
  const anyDate = fc.record({ day: fc.integer({ min: 1, max: 28 }), attribute: fc.constantFrom('sign', 'meet', 'hold'), published: days })
    .map(({ day, attribute, published }) => claimBy({ type: 'date', value: date(`2031-06-${String(day).padStart(2, '0')}`), valueText: `le ${day} juin`, attribute, published, setting: { frame: attribute, participants: ['ilian darvos'], stems: ['accord'] } }))
  const anyClaim = fc.oneof(anyRank, anyOffice, anyFigure, anyDate)

  it('is symmetric: the same stance and score, the reason turned round', () => {
    fc.assert(fc.property(anyClaim, anyClaim, (a, b) => {
      const one = compareClaims(a, b)
      const other = compareClaims(b, a)
      expect(other && { ...other, reason: turnReason(other.reason) }).toEqual(one)
    }), { numRuns: 500 })
  })
  it('never sets a sentence against itself', () => {
    fc.assert(fc.property(anyClaim, (a) => { expect(compareClaims(a, a)?.stance ?? 'supports').toBe('supports') }))
  })
})
