import { BadgesCard } from '~/components/badges/badges_card'
import { CouponsCard } from '~/components/coupons/coupons_card'
import { ReferralCard } from '~/components/referrals/referral_card'

/** What the programme has for a customer, as cards of the customer's page. */
export default function CustomerLoyalty({ customerId }: { customerId: string }) {
  return (
    <>
      <CouponsCard customerId={customerId} />
      <BadgesCard customerId={customerId} />
      <ReferralCard customerId={customerId} />
    </>
  )
}
