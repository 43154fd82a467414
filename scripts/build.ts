import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './local_postgres.ts'
import { ace, run } from './services.ts'

/** The plugins first, the kit they stand on before them: at run time the application takes their compiled form. */
const folders = readdirSync(join(PROJECT, 'plugins'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => Number(b === 'sdk') - Number(a === 'sdk') || a.localeCompare(b))

for (const folder of folders) {
  const { name, scripts } = JSON.parse(
    readFileSync(join(PROJECT, 'plugins', folder, 'package.json'), 'utf8')
  )
  if (!scripts?.build) continue
  console.log(`krug: building ${name}`)
  await run('npm', ['run', '--silent', 'build', `--workspace=plugins/${folder}`])
}
await ace(['build'])
