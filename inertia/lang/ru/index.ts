import auth from './auth.json'
import common from './common.json'
import customers from './customers.json'
import imports from './imports.json'
import integrations from './integrations.json'
import ledger from './ledger.json'
import onboarding from './onboarding.json'
import overview from './overview.json'
import problem from './problem.json'
import promotions from './promotions.json'
import reports from './reports.json'
import settings from './settings.json'
import shell from './shell.json'

export default {
  auth,
  common,
  customers,
  imports,
  integrations,
  ledger,
  onboarding,
  overview,
  problem,
  promotions,
  reports,
  settings,
  shell,
}
