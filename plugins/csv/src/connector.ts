import { answerCheck, defineConnector } from '@krug/connector-sdk'
import { detect } from './detect.ts'
import { manifest } from './manifest.ts'
import { mapping } from './mapping/mapping.ts'
import { preview } from './preview.ts'
import { streams } from './streams.ts'

export default defineConnector({
  manifest,
  config: mapping,
  configVersion: 1,
  check: (ctx) =>
    answerCheck(async () => {
      if (ctx.file) await detect(ctx.file, ctx.config)
      return { ok: true, account: ctx.file?.name ?? 'CSV', venues: [] }
    }),
  upload: { detect, preview },
  streams,
})
