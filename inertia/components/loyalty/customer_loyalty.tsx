import { BadgesCard } from '~/components/badges/badges_card'
import { CouponsCard } from '~/components/coupons/coupons_card'
import { CardNumber } from '~/components/membership/card_number'
import { TierCard } from '~/components/membership/tier_card'
import { ReferralCard } from '~/components/referrals/referral_card'
import { useCan } from '~/hooks/use_can'

/** What the programme has for a customer, as cards of the customer's page. */
export default function CustomerLoyalty({ customerId }: { customerId: string }) {
  const may = useCan()('bonuses.read')
  return (
    <>
      {may && <TierCard key={`tier-${customerId}`} customerId={customerId} />}
      <CardNumber key={`card-${customerId}`} customerId={customerId} />
      <CouponsCard customerId={customerId} />
      <BadgesCard customerId={customerId} />
      <ReferralCard customerId={customerId} />
    </>
  )
}
