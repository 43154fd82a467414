import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './local_postgres.ts'
import { ace, run } from './services.ts'

/** The plugins first, the kit they stand on before them: at run time the application takes their compiled form. */
const plugins = foldersOf('plugins').sort(
  (a, b) => Number(b === 'plugins/sdk') - Number(a === 'plugins/sdk') || a.localeCompare(b)
)

for (const folder of [...plugins, ...foldersOf('packages')]) {
  const { name, scripts } = JSON.parse(readFileSync(join(PROJECT, folder, 'package.json'), 'utf8'))
  if (!scripts?.build) continue
  console.log(`krug: building ${name}`)
  await run('npm', ['run', '--silent', 'build', `--workspace=${folder}`])
}
await ace(['build'])

function foldersOf(parent: string) {
  return readdirSync(join(PROJECT, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`)
}
