/** What there is under "Loyalty", each behind its right. */
export const LOYALTY_PAGES = [
  { id: 'promotions', href: '/loyalty/promotions', needs: 'promotions.read' },
] as const
