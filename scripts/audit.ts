import { spawnSync } from 'node:child_process'
import { PROJECT } from './local_postgres.ts'

/** What is known against the packages that are delivered. A registry that cannot be asked is no finding, and is said. */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: PROJECT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
})

interface Report {
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>
}

function read(): Report {
  try {
    return JSON.parse(stdout)
  } catch {
    return {}
  }
}

const { vulnerabilities } = read()
if (!vulnerabilities) {
  console.log('npm audit: skipped, the registry does not answer audits')
  process.exit(0)
}
const grave = Object.values(vulnerabilities).filter(({ severity }) =>
  ['high', 'critical'].includes(severity)
)
for (const { name, severity, range } of grave) console.log(`${severity}: ${name} ${range}`)
console.log(`npm audit: ${grave.length} grave findings in what is delivered`)
process.exit(grave.length ? 1 : 0)
