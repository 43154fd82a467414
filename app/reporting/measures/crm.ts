import { divide, percent, sum, type Measure, type Sums } from '#reporting/measure'

/** Seconds in a day, in thousandths of a day: means of time are told in days. */
const DAY = 86_400
const days = (seconds: number, of: number) => divide(seconds, BigInt(of) * BigInt(DAY), 1000)

/** Deals made × share that is won × sum of one that is won ÷ days it takes: what the pipeline brings a day. */
function velocity({ deals, won, lost, won_amount: amount, won_seconds: seconds }: Sums) {
  return divide(
    BigInt(deals) * BigInt(amount) * BigInt(won) * BigInt(DAY),
    BigInt(won + lost) * BigInt(seconds)
  )
}

/** Figures of leads, deals and activities. */
export const CRM_MEASURES = {
  deals: sum('integer', 'deals'),
  dealAmount: sum('money', 'amount'),
  wonDeals: sum('integer', 'won'),
  wonAmount: sum('money', 'won_amount'),
  lostDeals: sum('integer', 'lost'),
  lostAmount: sum('money', 'lost_amount'),
  winRate: { unit: 'percent', of: (s) => percent(s.won, s.won + s.lost) },
  averageDeal: { unit: 'money', of: (s) => divide(s.won_amount, s.won) },
  daysToWin: { unit: 'quantity', of: (s) => days(s.won_seconds, s.won) },
  daysToLoss: { unit: 'quantity', of: (s) => days(s.lost_seconds, s.lost) },
  lostShare: { unit: 'percent', of: (s, total) => percent(s.lost, total.lost) },
  lostAmountShare: { unit: 'percent', of: (s, total) => percent(s.lost_amount, total.lost_amount) },
  wonAmountShare: { unit: 'percent', of: (s, total) => percent(s.won_amount, total.won_amount) },
  velocity: { unit: 'money', of: velocity },

  leads: sum('integer', 'leads'),
  leadShare: { unit: 'percent', of: (s, total) => percent(s.leads, total.leads) },
  openLeads: { unit: 'integer', of: (s) => s.leads - s.converted - s.rejected },
  rejectedLeads: sum('integer', 'rejected'),
  convertedLeads: sum('integer', 'converted'),
  leadConversion: { unit: 'percent', of: (s) => percent(s.converted, s.leads) },
  wonLeads: sum('integer', 'won_leads'),
  leadWinRate: { unit: 'percent', of: (s) => percent(s.won_leads, s.leads) },

  activities: sum('integer', 'activities'),
  activityShare: { unit: 'percent', of: (s, total) => percent(s.activities, total.activities) },
  tasks: sum('integer', 'tasks'),
  calls: sum('integer', 'calls'),
  meetings: sum('integer', 'meetings'),
  emails: sum('integer', 'emails'),
  messages: sum('integer', 'messages'),
  otherActivities: sum('integer', 'others'),
  callMinutes: { unit: 'quantity', of: (s) => divide(s.call_seconds, 60, 1000) },
  lateActivities: sum('integer', 'late'),
  onTime: { unit: 'percent', of: (s) => percent(s.due - s.late, s.due) },

  reached: sum('integer', 'reached'),
  reachedAmount: sum('money', 'reached_amount'),
  stepConversion: { unit: 'percent', of: (s) => percent(s.reached, s.before) },
  totalConversion: { unit: 'percent', of: (s) => percent(s.ended_well, s.entered) },
  standing: sum('integer', 'standing'),
  standingAmount: sum('money', 'standing_amount'),
  lostHere: sum('integer', 'lost_here'),
  daysInStage: { unit: 'quantity', of: (s) => days(s.stage_seconds, s.stays) },

  openDeals: sum('integer', 'open'),
  openAmount: sum('money', 'open_amount'),
  probability: { unit: 'percent', of: (s) => percent(s.weighted, s.weighed_amount) },
  weightedAmount: { unit: 'money', of: (s) => (s.open && !s.weighed ? null : s.weighted) },
} as const satisfies Record<string, Measure>
