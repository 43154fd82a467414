import {
  momentsOf,
  PROBABILITY,
  STAGES,
  type Activity,
  type Deal,
  type Lead,
  type Sales,
} from '#tests/helpers/crm_facts'

/** Reports on deals worked out the slow way: deal by deal, without a database or a building block of theirs. */

export type Figures = Record<string, number | null>

const halfAway = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const ratio = (part: number, whole: number, scale: number, decimals: number) =>
  whole === 0 ? null : halfAway((part * scale) / whole) / decimals
const share = (part: number, whole: number) => ratio(part, whole, 10_000, 100)
const total = <T>(list: T[], of: (one: T) => number) => list.reduce((sum, one) => sum + of(one), 0)

/** Sums in other currencies than the tenant's add nothing. */
const amountOf = ({ amount, currency }: Deal) =>
  currency === null || currency === 'RUB' ? (amount ?? 0) : 0
export const endOf = ({ outcome, closedAt, openedAt }: Deal) =>
  outcome === 'open' ? null : (closedAt ?? openedAt)
const seconds = (deal: Deal) => (endOf(deal)!.getTime() - deal.openedAt.getTime()) / 1000
const days = (sum: number, count: number) => ratio(sum, count * 86_400, 1000, 1000)

export function endedFigures(ended: Deal[], whole: Deal[]): Figures {
  const won = ended.filter(({ outcome }) => outcome === 'won')
  const lost = ended.filter(({ outcome }) => outcome === 'lost')
  const wholeLost = whole.filter(({ outcome }) => outcome === 'lost')
  const wholeWon = whole.filter(({ outcome }) => outcome === 'won')
  return {
    wonDeals: won.length,
    wonAmount: total(won, amountOf) / 100,
    wonAmountShare: share(total(won, amountOf), total(wholeWon, amountOf)),
    lostDeals: lost.length,
    lostAmount: total(lost, amountOf) / 100,
    lostShare: share(lost.length, wholeLost.length),
    lostAmountShare: share(total(lost, amountOf), total(wholeLost, amountOf)),
    winRate: share(won.length, won.length + lost.length),
    averageDeal: ratio(total(won, amountOf), won.length, 1, 100),
    daysToWin: days(total(won, seconds), won.length),
    daysToLoss: days(total(lost, seconds), lost.length),
  }
}

export function velocityOf(made: Deal[], ended: Deal[]) {
  const won = ended.filter(({ outcome }) => outcome === 'won')
  const spent = total(won, seconds)
  if (won.length === 0 || spent === 0) return null
  const rate = won.length / ended.length
  return (made.length * rate * (total(won, amountOf) / won.length)) / (spent / won.length / 86_400)
}

export function leadFigures(leads: Lead[], whole: Lead[], { deals, leads: all }: Sales): Figures {
  const dealsOf = (lead: Lead) => {
    const at = all.indexOf(lead)
    return deals.filter((deal) => !deal.deleted && deal.lead === at)
  }
  const converted = leads.filter((lead) => lead.status === 'converted' || dealsOf(lead).length)
  const rejected = leads.filter((lead) => lead.status === 'rejected' && !dealsOf(lead).length)
  const wonOf = (lead: Lead) => dealsOf(lead).filter(({ outcome }) => outcome === 'won')
  const won = leads.filter((lead) => wonOf(lead).length)
  return {
    leads: leads.length,
    leadShare: share(leads.length, whole.length),
    convertedLeads: converted.length,
    rejectedLeads: rejected.length,
    openLeads: leads.length - converted.length - rejected.length,
    leadConversion: share(converted.length, leads.length),
    wonLeads: won.length,
    leadWinRate: share(won.length, leads.length),
    wonAmount: total(won.flatMap(wonOf), amountOf) / 100,
  }
}

export function activityFigures(done: Activity[], whole: Activity[]): Figures {
  const of = (type: string) => done.filter((one) => one.type === type)
  const due = done.filter(({ dueAt }) => dueAt)
  const late = due.filter(({ dueAt, doneAt }) => doneAt! > dueAt!)
  return {
    activities: done.length,
    activityShare: share(done.length, whole.length),
    tasks: of('task').length,
    calls: of('call').length,
    meetings: of('meeting').length,
    emails: of('email').length,
    messages: of('message').length,
    otherActivities: of('other').length,
    callMinutes: ratio(
      total(of('call'), (one) => one.seconds ?? 0),
      60,
      1000,
      1000
    ),
    lateActivities: late.length,
    onTime: share(due.length - late.length, due.length),
  }
}

/** How far a deal has come, by the number of a stage; a won one through all of them. */
function furthest({ outcome, steps }: Deal) {
  if (outcome === 'won') return 3
  return Math.max(0, ...steps.map(({ stage }) => stage).filter((stage) => stage < 3))
}

/** One pipeline's stages that do not end a deal badly. */
export function funnelFigures(deals: Deal[], now: Date): Figures[] {
  const came = (stage: number) => deals.filter((deal) => furthest(deal) >= stage)
  return STAGES.slice(0, 4).map((_, stage) => {
    const standing = deals.filter(
      ({ outcome, steps }) => outcome === 'open' && steps.at(-1)?.stage === stage
    )
    const stays = deals
      .map((deal) => secondsAt(deal, stage, now))
      .filter((spent) => spent !== null && stage < 3) as number[]
    return {
      reached: came(stage).length,
      reachedAmount: total(came(stage), amountOf) / 100,
      stepConversion: stage === 0 ? null : share(came(stage).length, came(stage - 1).length),
      totalConversion: share(came(stage).length, deals.length),
      standing: standing.length,
      standingAmount: total(standing, amountOf) / 100,
      lostHere: deals.filter((deal) => deal.outcome === 'lost' && furthest(deal) === stage).length,
      daysInStage: days(
        total(stays, (spent) => spent),
        stays.length
      ),
    }
  })
}

/** How long a deal stood at a stage, or `null` where it never did. */
function secondsAt(deal: Deal, stage: number, now: Date) {
  const moments = momentsOf(deal)
  const at = moments.findIndex((one) => one.stage === stage)
  if (at === -1) return null
  const left = moments[at + 1]?.at ?? endOf(deal) ?? now
  return Math.max(0, (left.getTime() - moments[at].at.getTime()) / 1000)
}

/** Open deals of the first pipeline by stage, as the vendor's own probabilities weigh them. */
export function forecastFigures(deals: Deal[], stage: number): Figures {
  const open = deals.filter(
    ({ outcome, steps }) => outcome === 'open' && steps.at(-1)?.stage === stage
  )
  const amount = total(open, amountOf)
  return {
    openDeals: open.length,
    openAmount: amount / 100,
    weightedAmount: Math.round(amount * PROBABILITY[stage]) / 100,
  }
}
