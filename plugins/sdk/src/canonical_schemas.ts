import { Vine } from '@vinejs/vine'
import type { Kind } from './contract.ts'

/** An instance of its own: what an application sets on the shared one must not change the contract. */
const vine = new Vine()

const realDay = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date
}

const calendar = vine.createRule((value, _, field) => {
  if (typeof value === 'string' && field.isValid && !realDay(value)) {
    field.report('Not a day of the calendar', 'calendar', field)
  }
})

const id = () => vine.string().minLength(1).maxLength(200)
const label = () => vine.string().minLength(1).maxLength(500)
const money = () => vine.string().regex(/^-?\d{1,13}(\.\d{1,2})?$/)
const quantity = () => vine.string().regex(/^-?\d{1,9}(\.\d{1,3})?$/)
const day = () =>
  vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-\d\d$/)
    .use(calendar())
const moment = () =>
  vine
    .string()
    .regex(
      /^\d{4}-(0[1-9]|1[0-2])-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
    )
    .use(calendar())
const phone = () => vine.string().regex(/^\+[1-9]\d{6,14}$/)

const base = {
  externalId: id(),
  venueExternalId: id().optional(),
  updatedAt: moment().optional(),
  deleted: vine.boolean({ strict: true }).optional(),
}

const item = vine.object({
  externalId: id().optional(),
  productExternalId: id().optional(),
  name: label().optional(),
  category: label().optional(),
  quantity: quantity(),
  price: money(),
  total: money(),
  discount: money().optional(),
  cost: money().optional(),
})

const payment = vine.object({
  type: vine.enum(['cash', 'card', 'online', 'bonus', 'credit', 'other']),
  name: label().optional(),
  amount: money(),
})

const discount = vine.object({ externalId: id().optional(), name: label(), amount: money() })

const stage = vine.object({
  externalId: id(),
  name: label(),
  outcome: vine.enum(['open', 'won', 'lost']),
  probability: vine.number({ strict: true }).range([0, 1]).optional(),
})

const opportunity = {
  title: label(),
  amount: money().optional(),
  currency: vine
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  pipelineExternalId: id().optional(),
  stageExternalId: id().optional(),
  pipelineName: label().optional(),
  stageName: label().optional(),
  employeeExternalId: id().optional(),
  employeeName: label().optional(),
  customerExternalId: id().optional(),
  customerPhone: phone().optional(),
  customerName: vine.string().maxLength(500).optional(),
  source: label().optional(),
  lossReason: label().optional(),
  createdAt: moment(),
  closedAt: moment().optional(),
}

/**
 * Precompiled validators of the canonical records, one per kind. Fields that are not of the vocabulary are dropped.
 *
 * @example
 * const venue = await canonicalSchemas.venue.validate(row)
 * @since 1.0
 */
export const canonicalSchemas = {
  venue: vine.create({
    ...base,
    name: label(),
    timezone: label().optional(),
    address: vine.string().maxLength(1000).optional(),
  }),
  category: vine.create({ ...base, name: label(), parentExternalId: id().optional() }),
  product: vine.create({
    ...base,
    name: label(),
    code: vine.string().maxLength(200).optional(),
    categoryExternalId: id().optional(),
    category: label().optional(),
    kind: vine.enum(['product', 'modifier', 'service']).optional(),
    unit: vine.string().maxLength(100).optional(),
    price: money().optional(),
    cost: money().optional(),
  }),
  employee: vine.create({
    ...base,
    name: label(),
    role: vine.string().maxLength(200).optional(),
    department: label().optional(),
    email: vine.string().email().maxLength(320).optional(),
  }),
  customer: vine.create({
    ...base,
    name: vine.string().maxLength(500).optional(),
    phone: phone().optional(),
    email: vine.string().email().maxLength(320).optional(),
    birthDate: day().optional(),
  }),
  receipt: vine.create({
    ...base,
    kind: vine.enum(['sale', 'refund']),
    refundOf: id().optional(),
    status: vine.enum(['open', 'closed', 'cancelled']),
    number: vine.string().maxLength(200).optional(),
    openedAt: moment().optional(),
    closedAt: moment().optional().requiredWhen('status', '!=', 'open'),
    sourceDate: day().optional(),
    total: money(),
    discount: money().optional(),
    guests: vine.number({ strict: true }).withoutDecimals().range([0, 10_000]).optional(),
    orderType: vine.enum(['hall', 'takeaway', 'delivery', 'service', 'other']).optional(),
    table: vine.string().maxLength(200).optional(),
    employeeExternalId: id().optional(),
    employeeName: label().optional(),
    customerExternalId: id().optional(),
    customerPhone: phone().optional(),
    customerName: vine.string().maxLength(500).optional(),
    customerPhoneHash: id().optional(),
    description: vine.string().maxLength(10_000).optional(),
    items: vine.array(item).maxLength(5000),
    payments: vine.array(payment).maxLength(100),
    discounts: vine.array(discount).maxLength(100).optional(),
  }),
  shift: vine.create({
    ...base,
    number: vine.string().maxLength(200).optional(),
    openedAt: moment(),
    closedAt: moment().optional(),
    employeeExternalId: id().optional(),
    total: money().optional(),
  }),
  plan: vine.create({
    ...base,
    period: vine.enum(['day', 'month']),
    startsOn: day(),
    revenue: money(),
  }),
  costs: vine.create({
    ...base,
    month: day(),
    of: vine.enum(['fact', 'plan']).optional(),
    goods: money().optional(),
    payroll: money().optional(),
    rent: money().optional(),
    marketing: money().optional(),
    other: money().optional(),
  }),
  pipeline: vine.create({
    ...base,
    name: label(),
    of: vine.enum(['deals', 'leads']).optional(),
    stages: vine.array(stage).maxLength(500),
  }),
  lead: vine.create({
    ...base,
    ...opportunity,
    status: vine.enum(['open', 'converted', 'rejected']),
    dealExternalId: id().optional(),
  }),
  deal: vine.create({
    ...base,
    ...opportunity,
    outcome: vine.enum(['open', 'won', 'lost']),
    leadExternalId: id().optional(),
    stageChanges: vine
      .array(vine.object({ stageExternalId: id(), at: moment() }))
      .maxLength(1000)
      .optional(),
  }),
  activity: vine.create({
    ...base,
    type: vine.enum(['call', 'meeting', 'email', 'message', 'task', 'other']),
    subject: vine.string().maxLength(1000).optional(),
    employeeExternalId: id().optional(),
    dealExternalId: id().optional(),
    leadExternalId: id().optional(),
    customerExternalId: id().optional(),
    createdAt: moment(),
    dueAt: moment().optional(),
    doneAt: moment().optional(),
    durationSeconds: vine.number({ strict: true }).withoutDecimals().min(0).optional(),
    direction: vine.enum(['in', 'out']).optional(),
  }),
} satisfies Record<Kind, unknown>
