import { defineJob } from '#shared/queue/job'

/** Gives bonuses for birthdays, tenant by tenant. */
export const birthdayGiftsJob = defineJob({
  name: 'loyalty.birthday-gifts',
  scope: 'own',
  load: () => import('#loyalty/jobs/birthday_gifts'),
  queue: { expireInSeconds: 4 * 3600, retryLimit: 2 },
})
