/**
 * Krug's vocabulary at the border between a plugin and the core.
 *
 * Conventions of every field below:
 * - `Money`: decimal text with a point and at most two decimals, "-12.50". Never a float.
 * - `Quantity`: decimal text with at most three decimals, "0.350".
 * - `Moment`: ISO 8601. With an offset or `Z` it is an instant; without one it is the venue's local time
 *   and the host turns it into an instant with the zone the tenant set for the venue.
 * - `Day`: "yyyy-MM-dd".
 *
 * @since 1.0
 */
export type Money = string
export type Quantity = string
export type Moment = string
export type Day = string

/** Fields that every record carries beside its own. */
export interface RecordBase {
  /** The vendor's permanent key, unique within the connection and kind. */
  externalId: string
  /** The vendor's venue, where the record belongs to one. */
  venueExternalId?: string
  updatedAt?: Moment
  /** True when the vendor says that the object is gone. */
  deleted?: boolean
}

export interface CanonicalVenue {
  name: string
  /** IANA name; the tenant may overrule it. */
  timezone?: string
  address?: string
}

export interface CanonicalCategory {
  name: string
  parentExternalId?: string
}

export interface CanonicalProduct {
  name: string
  code?: string
  categoryExternalId?: string
  /** Category by name, for sources that have no category list of their own. */
  category?: string
  kind?: 'product' | 'modifier' | 'service'
  unit?: string
  price?: Money
  /** Cost of one unit. Left out when unknown; never zero instead of unknown. */
  cost?: Money
}

export interface CanonicalEmployee {
  name: string
  role?: string
  /** Group of people under one head, as the CRM knows it. */
  department?: string
  /** Ties the person to a user of Krug, who then sees the deals of their own. */
  email?: string
}

export interface CanonicalCustomer {
  name?: string
  phone?: string
  email?: string
  birthDate?: Day
}

export type PaymentType = 'cash' | 'card' | 'online' | 'bonus' | 'credit' | 'other'
export type OrderType = 'hall' | 'takeaway' | 'delivery' | 'service' | 'other'

export interface CanonicalReceiptItem {
  externalId?: string
  productExternalId?: string
  /** Needed when the product is not known by id, useful always. */
  name?: string
  /** Category by name, for sources that have no product list of their own. */
  category?: string
  quantity: Quantity
  /** Price of one unit before discounts. */
  price: Money
  /** What the line came to, after discounts. */
  total: Money
  discount?: Money
  /** Cost of the whole line. Left out when unknown. */
  cost?: Money
}

export interface CanonicalPayment {
  type: PaymentType
  /** The vendor's own name of the means of payment. */
  name?: string
  amount: Money
}

export interface CanonicalDiscount {
  externalId?: string
  name: string
  amount: Money
}

/**
 * One sale, or one return. A return is a record of its own with `kind: 'refund'` and negative quantities and sums,
 * dated when the money went back.
 */
export interface CanonicalReceipt {
  kind: 'sale' | 'refund'
  /** `externalId` of the sale that a refund takes back, where the vendor knows it. */
  refundOf?: string
  status: 'open' | 'closed' | 'cancelled'
  number?: string
  openedAt?: Moment
  /** Needed unless the receipt is still open. */
  closedAt?: Moment
  /** The vendor's accounting day. The key of the window in streams that delete by window. */
  sourceDate?: Day
  /** What the guest owed, after discounts. */
  total: Money
  discount?: Money
  guests?: number
  orderType?: OrderType
  table?: string
  employeeExternalId?: string
  /** For sources that have no employee list of their own. */
  employeeName?: string
  customerExternalId?: string
  customerPhone?: string
  customerName?: string
  /** Instead of a phone, from medical sources only: `ctx.phoneHash(e164)`. */
  customerPhoneHash?: string
  description?: string
  items: CanonicalReceiptItem[]
  payments: CanonicalPayment[]
  discounts?: CanonicalDiscount[]
}

/** A time at the cash desk: opened, closed, and by whom. */
export interface CanonicalShift {
  number?: string
  openedAt: Moment
  closedAt?: Moment
  employeeExternalId?: string
  /** What the till counted when the shift was closed. */
  total?: Money
}

/** What a venue should take in a day or a month. */
export interface CanonicalPlan {
  period: 'day' | 'month'
  /** The day, or the first day of the month. */
  startsOn: Day
  revenue: Money
}

/** What a venue spent in a month, or means to spend. Lines that are left out are not known; the host keeps what it has. */
export interface CanonicalCosts {
  venueExternalId?: string
  /** Its first day. */
  month: Day
  /** What was spent unless said otherwise. */
  of?: 'fact' | 'plan'
  /** Cost of goods, where the receipts do not say it. */
  goods?: Money
  payroll?: Money
  rent?: Money
  marketing?: Money
  other?: Money
}

/** Where a deal stands; `won` and `lost` end it. */
export type StageOutcome = 'open' | 'won' | 'lost'

export interface CanonicalStage {
  /** Unique within the connection: vendors that repeat stage ids in every pipeline join them with the pipeline's. */
  externalId: string
  name: string
  outcome: StageOutcome
  /** Share of deals at this stage that are won in the end, 0 to 1, where the vendor keeps one. */
  probability?: number
}

/** A pipeline with its stages in order. */
export interface CanonicalPipeline {
  name: string
  /** What moves through it: deals unless said otherwise. */
  of?: 'deals' | 'leads'
  stages: CanonicalStage[]
}

/** What a lead and a deal have in common. */
interface CanonicalOpportunity {
  title: string
  amount?: Money
  /** ISO 4217; the tenant's currency by default. */
  currency?: string
  pipelineExternalId?: string
  stageExternalId?: string
  /** For sources that have no pipelines, stages or employees of their own: the host makes those that are named. */
  pipelineName?: string
  stageName?: string
  employeeExternalId?: string
  employeeName?: string
  customerExternalId?: string
  customerPhone?: string
  customerName?: string
  /** Where it came from, in the vendor's own words. */
  source?: string
  lossReason?: string
  createdAt: Moment
  closedAt?: Moment
}

/** A request that is not a deal yet. */
export interface CanonicalLead extends CanonicalOpportunity {
  status: 'open' | 'converted' | 'rejected'
  /** The deal that it became. */
  dealExternalId?: string
}

/** One step of a deal from stage to stage. */
export interface CanonicalStageChange {
  stageExternalId: string
  at: Moment
}

export interface CanonicalDeal extends CanonicalOpportunity {
  outcome: StageOutcome
  leadExternalId?: string
  /** Steps that the vendor remembers; without them the host notes the steps it sees. */
  stageChanges?: CanonicalStageChange[]
}

export type ActivityType = 'call' | 'meeting' | 'email' | 'message' | 'task' | 'other'

/** Something that someone does for a deal, a lead or a customer. */
export interface CanonicalActivity {
  type: ActivityType
  subject?: string
  employeeExternalId?: string
  dealExternalId?: string
  leadExternalId?: string
  customerExternalId?: string
  createdAt: Moment
  dueAt?: Moment
  /** When it was done; absent while it is not. */
  doneAt?: Moment
  durationSeconds?: number
  direction?: 'in' | 'out'
}

/** The kinds of record a stream can emit, and the shape of each. */
export interface CanonicalRecords {
  venue: CanonicalVenue
  category: CanonicalCategory
  product: CanonicalProduct
  employee: CanonicalEmployee
  customer: CanonicalCustomer
  receipt: CanonicalReceipt
  shift: CanonicalShift
  plan: CanonicalPlan
  costs: CanonicalCosts
  pipeline: CanonicalPipeline
  lead: CanonicalLead
  deal: CanonicalDeal
  activity: CanonicalActivity
}
