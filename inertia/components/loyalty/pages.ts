/** What there is under "Loyalty", each behind its right. */
export const LOYALTY_PAGES = [
  { id: 'programme', href: '/loyalty/programme', needs: 'programme.manage' },
  { id: 'promotions', href: '/loyalty/promotions', needs: 'promotions.read' },
  { id: 'coupons', href: '/loyalty/coupons', needs: 'coupons.manage' },
  { id: 'badges', href: '/loyalty/badges', needs: 'customers.read' },
  { id: 'referrals', href: '/loyalty/referrals', needs: 'customers.read' },
  { id: 'ledger', href: '/loyalty/ledger', needs: 'bonuses.read' },
] as const
