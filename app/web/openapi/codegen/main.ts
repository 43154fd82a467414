import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { readActions } from '#web/openapi/codegen/actions'

/** `npm run openapi`: to be run when a controller, transformer or query of the API answers something else. */
const file = fileURLToPath(new URL('../answers.generated.ts', import.meta.url))
const source = `import type { Catalogue } from '#web/openapi/schema'

/** Written by \`npm run openapi\`. */
export const catalogue: Catalogue = ${JSON.stringify(readActions(process.cwd()))}`
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }))
