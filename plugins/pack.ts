/**
 * Around `npm pack` of a workspace: the condition `source` leads to files that a package does not carry, so it goes out of
 * `package.json` while npm packs, and comes back afterwards.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const FILE = 'package.json'
const KEPT = 'package.json.kept'

if (process.argv[2] === 'begin') {
  // Still there when a former run was cut off; then it is the true one.
  if (!existsSync(KEPT)) copyFileSync(FILE, KEPT)
  const { scripts, ...description } = JSON.parse(readFileSync(KEPT, 'utf8'))
  for (const entry of Object.values<Record<string, string>>(description.exports))
    delete entry.source
  writeFileSync(FILE, `${JSON.stringify(description, null, 2)}\n`)
} else {
  renameSync(KEPT, FILE)
}
