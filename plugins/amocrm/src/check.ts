import {
  answerCheck,
  PermissionError,
  type CheckResult,
  type Context,
  type Text,
} from '@krug/connector-sdk'
import type { Config } from './config.ts'
import { fetchAccount } from './upstream/account.ts'
import { fetchPipelines } from './upstream/pipelines.ts'
import { fetchUsers } from './upstream/users.ts'

/** Asks for the account, its pipelines and, with the rights of an administrator, its users. */
export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(async () => {
    const account = await fetchAccount(ctx.http)
    const pipelines = await fetchPipelines(ctx.http)
    await askForUsers(ctx)
    const byPipeline = ctx.config.venueFrom === 'pipeline'
    return {
      ok: true,
      account: account.name,
      timezone: account.timezone,
      venues: byPipeline ? pipelines.map(({ id, name }) => ({ externalId: String(id), name })) : [],
      notes: account.filters ? [] : [NO_FILTERS],
    }
  })
}

async function askForUsers({ http }: Context<Config>) {
  try {
    await fetchUsers(http)
  } catch (error) {
    throw error instanceof PermissionError ? new PermissionError(NO_ADMIN, { cause: error }) : error
  }
}

const NO_ADMIN: Text = {
  ru: 'Список сотрудников amoCRM видит только администратор. Войдите под администратором или создайте ключ под ним.',
  en: 'Only an administrator sees the users of amoCRM. Sign in as one, or create the token as one.',
}
const NO_FILTERS: Text = {
  ru: 'В этом аккаунте amoCRM выключены фильтры API: каждый раз читаем всё целиком, без истории этапов.',
  en: 'The filters of the API are off in this amoCRM account: everything is read each time, without the history of stages.',
}
