/** How a configuration writes its retail sales. What a base lacks of it is left out: `$metadata` tells. */
export interface Profile {
  id: 'retail' | 'smallBusiness' | 'trade' | 'oldRetail'
  /** By its name in 1C. */
  title: string
  venues: string[]
  employees: string[]
  sale: DocumentShape
  /** Where returns are documents of their own. */
  refund?: DocumentShape
  cards?: { set: string; code: string; owner: string }
}

export interface DocumentShape {
  set: string
  lines: string
  venue: string
  /** The venue stands on the cash desk: its catalogue, and the field there. */
  venueOfDesk?: { desk: string; set: string; field: string }
  status?: string
  /** A filled one says that the receipt was printed. */
  printed?: string
  /** Tells returns from sales where both are one kind of document. */
  operation?: string
  /** Of a return: the sale. */
  sale?: string
  customer?: string
  card?: string
  employees: string[]
  payments: { table: string; kind?: string; sum: string }
  /** What the table of payments does not hold was paid in cash. */
  cashIsRest: boolean
}
