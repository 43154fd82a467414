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

/** The kinds of record a stream can emit, and the shape of each. */
export interface CanonicalRecords {
  venue: CanonicalVenue
  category: CanonicalCategory
  product: CanonicalProduct
  employee: CanonicalEmployee
  customer: CanonicalCustomer
  receipt: CanonicalReceipt
}
