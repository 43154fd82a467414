import type PurchaseMade from '#loyalty/events/purchase_made'
import { rewardPurchasesJob } from '#loyalty/jobs/reward_purchases_job'
import queue from '#shared/queue/service'

export default class RewardPurchaseListener {
  async handle({ tenantId, purchaseIds }: PurchaseMade) {
    await queue.dispatch(rewardPurchasesJob, { tenantId, purchaseIds })
  }
}
