import common from './common.json'
import problem from './problem.json'
import shell from './shell.json'

/** What every page may say. */
export default { common, problem, shell }
