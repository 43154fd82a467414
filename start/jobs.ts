import { forgetSignInsJob } from '#access/jobs/forget_sign_ins_job'
import { noteFailedSignInJob } from '#access/jobs/note_failed_sign_in_job'
import { sealSecondFactorsJob } from '#access/jobs/seal_second_factors_job'
import { sendLinkJob } from '#access/jobs/send_link_job'
import { tellPersonJob } from '#access/letters/tell_person_job'
import { packDigestsJob } from '#commerce/jobs/pack_digests_job'
import { refreshDaysJob } from '#commerce/jobs/refresh_days_job'
import { sweepTouchedJob } from '#commerce/jobs/sweep_touched_job'
import { verifyRollupsJob } from '#commerce/jobs/verify_rollups_job'
import { recomputeAllJob } from '#customers/jobs/recompute_all_job'
import { recomputeCustomersJob } from '#customers/jobs/recompute_customers_job'
import { refreshCustomersJob } from '#customers/jobs/refresh_customers_job'
import {
  remindOfRequestsJob,
  tellOfRequestsJob,
} from '#customers/requests/jobs/remind_of_requests_job'
import { remapVenueJob } from '#integrations/jobs/remap_venue_job'
import { retypePaymentsJob } from '#integrations/jobs/retype_payments_job'
import { startRunJob } from '#integrations/jobs/start_run_job'
import { syncJob } from '#integrations/jobs/sync_job'
import { takeDeliveryJob } from '#integrations/jobs/take_delivery_job'
import { tellAdminsJob } from '#integrations/jobs/tell_admins_job'
import { writeBackJob } from '#integrations/jobs/write_back_job'
import { accrueReceiptsJob } from '#loyalty/jobs/accrue_receipts_job'
import { backFillBadgesJob } from '#loyalty/jobs/back_fill_badges_job'
import { birthdayGiftsJob } from '#loyalty/jobs/birthday_gifts_job'
import { endPromotionsJob } from '#loyalty/jobs/end_promotions_job'
import { expireCouponsJob } from '#loyalty/jobs/expire_coupons_job'
import { chainLedgerJob, nightlyLedgerJob } from '#loyalty/jobs/keep_ledger_job'
import { recomputeTiersJob } from '#loyalty/jobs/recompute_tiers_job'
import { simulatePromotionJob } from '#loyalty/jobs/simulate_promotion_job'
import { sendNoticesJob, warnOfExpiryJob } from '#loyalty/jobs/notices_jobs'
import { rewardPurchasesJob } from '#loyalty/jobs/reward_purchases_job'
import { chainAuditJob, nightlyAuditJob } from '#privacy/jobs/keep_audit_job'
import { purgeJob } from '#privacy/jobs/purge_job'
import { sealAnewJob } from '#privacy/jobs/seal_anew_job'
import { backupJob } from '#operation/jobs/backup_job'
import { writeExportJob } from '#reporting/exports/jobs/write_export_job'
import { mineBasketsJob } from '#reporting/jobs/mine_baskets_job'
import { deliverJob } from '#reporting/schedules/jobs/deliver_job'
import { findDueJob } from '#reporting/schedules/jobs/find_due_job'
import { tellMakerJob } from '#reporting/schedules/jobs/tell_maker_job'
import type { Job } from '#shared/queue/job'

/** Every job a worker serves. */
export const jobs: Job[] = [
  sendLinkJob,
  tellPersonJob,
  noteFailedSignInJob,
  forgetSignInsJob,
  sealSecondFactorsJob,
  startRunJob,
  syncJob,
  takeDeliveryJob,
  writeBackJob,
  remapVenueJob,
  retypePaymentsJob,
  tellAdminsJob,
  refreshDaysJob,
  packDigestsJob,
  sweepTouchedJob,
  verifyRollupsJob,
  chainLedgerJob,
  nightlyLedgerJob,
  expireCouponsJob,
  endPromotionsJob,
  accrueReceiptsJob,
  recomputeTiersJob,
  rewardPurchasesJob,
  birthdayGiftsJob,
  backFillBadgesJob,
  simulatePromotionJob,
  warnOfExpiryJob,
  sendNoticesJob,
  refreshCustomersJob,
  recomputeCustomersJob,
  recomputeAllJob,
  remindOfRequestsJob,
  tellOfRequestsJob,
  mineBasketsJob,
  writeExportJob,
  findDueJob,
  deliverJob,
  tellMakerJob,
  chainAuditJob,
  nightlyAuditJob,
  sealAnewJob,
  purgeJob,
  backupJob,
]

/** Jobs of the whole installation that come by the clock. Those of a connection are made with it. */
export const clock = [
  { job: verifyRollupsJob, key: 'daily', cron: '5 0 * * *', timezone: 'Europe/Moscow' },
  { job: sweepTouchedJob, key: 'often', cron: '*/5 * * * *', timezone: 'Europe/Moscow' },
  { job: chainLedgerJob, key: 'often', cron: '*/5 * * * *', timezone: 'Europe/Moscow' },
  { job: chainAuditJob, key: 'often', cron: '*/5 * * * *', timezone: 'Europe/Moscow' },
  { job: nightlyAuditJob, key: 'daily', cron: '45 0 * * *', timezone: 'Europe/Moscow' },
  { job: sealAnewJob, key: 'daily', cron: '15 2 * * *', timezone: 'Europe/Moscow' },
  { job: nightlyLedgerJob, key: 'daily', cron: '20 0 * * *', timezone: 'Europe/Moscow' },
  { job: birthdayGiftsJob, key: 'daily', cron: '0 9 * * *', timezone: 'Europe/Moscow' },
  { job: expireCouponsJob, key: 'daily', cron: '25 0 * * *', timezone: 'Europe/Moscow' },
  { job: endPromotionsJob, key: 'daily', cron: '30 0 * * *', timezone: 'Europe/Moscow' },
  { job: recomputeTiersJob, key: 'daily', cron: '50 0 * * *', timezone: 'Europe/Moscow' },
  { job: warnOfExpiryJob, key: 'daily', cron: '0 10 * * *', timezone: 'Europe/Moscow' },
  { job: sendNoticesJob, key: 'often', cron: '*/5 * * * *', timezone: 'Europe/Moscow' },
  { job: recomputeAllJob, key: 'daily', cron: '35 0 * * *', timezone: 'Europe/Moscow' },
  { job: remindOfRequestsJob, key: 'daily', cron: '0 8 * * *', timezone: 'Europe/Moscow' },
  { job: findDueJob, key: 'minutely', cron: '* * * * *', timezone: 'Europe/Moscow' },
  { job: forgetSignInsJob, key: 'daily', cron: '50 1 * * *', timezone: 'Europe/Moscow' },
  { job: sealSecondFactorsJob, key: 'daily', cron: '40 2 * * *', timezone: 'Europe/Moscow' },
  { job: purgeJob, key: 'daily', cron: '10 1 * * *', timezone: 'Europe/Moscow' },
]
