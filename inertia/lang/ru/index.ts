import auth from './auth.json'
import badges from './badges.json'
import common from './common.json'
import coupons from './coupons.json'
import customers from './customers.json'
import imports from './imports.json'
import integrations from './integrations.json'
import onboarding from './onboarding.json'
import overview from './overview.json'
import problem from './problem.json'
import referrals from './referrals.json'
import reports from './reports.json'
import settings from './settings.json'
import shell from './shell.json'

export default {
  auth,
  badges,
  common,
  coupons,
  customers,
  imports,
  integrations,
  onboarding,
  overview,
  problem,
  referrals,
  reports,
  settings,
  shell,
}
