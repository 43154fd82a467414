import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/hash'
import { Scrypt } from '@adonisjs/core/hash/drivers/scrypt'
import { FewAtOnce } from '#shared/hashing/few_at_once'

/** Of the parameters that OWASP names as equally strong, those that take 32 MB; tests have no secrets to keep. */
const COST = app.inTest ? 2 ** 10 : 2 ** 15
const BLOCK_SIZE = 8
const AT_ONCE = 2

const hashConfig = defineConfig({
  default: 'scrypt',
  list: {
    scrypt: () =>
      new FewAtOnce(
        new Scrypt({
          cost: COST,
          blockSize: BLOCK_SIZE,
          parallelization: 3,
          // Twice what is needed: the library refuses what comes close.
          maxMemory: 2 * 128 * 2 ** 15 * BLOCK_SIZE,
        }),
        AT_ONCE
      ),
  },
})

export default hashConfig

declare module '@adonisjs/core/types' {
  export interface HashersList extends InferHashers<typeof hashConfig> {}
}
