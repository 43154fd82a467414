import auth from './auth.json'
import common from './common.json'
import onboarding from './onboarding.json'
import problem from './problem.json'
import reports from './reports.json'
import settings from './settings.json'
import shell from './shell.json'

export default { auth, common, onboarding, problem, reports, settings, shell }
