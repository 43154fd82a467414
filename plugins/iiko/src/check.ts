import { answerCheck, type CheckResult, type Context } from '@krug/connector-sdk'
import { checkCloud } from './cloud/check.ts'
import { isCloud, type Config } from './config.ts'
import { checkServer } from './server/check.ts'

export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(() => (isCloud(ctx.config) ? checkCloud(ctx) : checkServer(ctx)))
}
