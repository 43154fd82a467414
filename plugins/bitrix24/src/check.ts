import {
  answerCheck,
  PermissionError,
  type CheckResult,
  type Context,
  type Text,
} from '@krug/connector-sdk'
import { methodsUrl, type Config } from './config.ts'
import { fetchProfile, fetchScopes } from './upstream/people.ts'
import { fetchDictionary } from './upstream/statuses.ts'

/** Asks who we are, what was opened to us, and for the pipelines. */
export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(async () => {
    const profile = await fetchProfile(ctx.http)
    const scopes = await fetchScopes(ctx.http)
    const missing = ['crm', 'user'].filter((scope) => !hasScope(scopes, scope))
    if (missing.length > 0) throw new PermissionError(lacks(missing))
    const { pipelines } = await fetchDictionary(ctx.http)
    const byPipeline = ctx.config.venueFrom === 'pipeline'
    return {
      ok: true,
      account: new URL(methodsUrl(ctx.config)).host,
      venues: byPipeline ? pipelines.map(({ id, name }) => ({ externalId: String(id), name })) : [],
      notes: [
        ...(profile.ADMIN ? [] : [NO_ADMIN]),
        ...['task', 'department'].filter((scope) => !scopes.includes(scope)).map(without),
      ],
    }
  })
}

/** `user_basic` and `user_brief` open the users as well, with fewer fields. */
const hasScope = (scopes: string[], name: string) =>
  scopes.some((scope) => scope === name || scope.startsWith(`${name}_`))

function lacks(scopes: string[]): Text {
  return {
    ru: `Вебхуку или приложению не хватает прав: ${scopes.join(', ')}. Отметьте их в Битрикс24 и проверьте подключение снова.`,
    en: `The webhook or application lacks scopes: ${scopes.join(', ')}. Tick them in Bitrix24 and check the connection again.`,
  }
}

const WITHOUT: Record<string, Text> = {
  task: {
    ru: 'Без права «Задачи» (task) читаем только дела CRM.',
    en: 'Without the scope “Tasks” (task) only the activities of the CRM are read.',
  },
  department: {
    ru: 'Без права «Структура компании» (department) у сотрудников не будет отделов.',
    en: 'Without the scope “Company structure” (department) users have no departments.',
  },
}
const without = (scope: string) => WITHOUT[scope]!

const NO_ADMIN: Text = {
  ru: 'Подключение работает от имени сотрудника без прав администратора: Битрикс24 молча скрывает записи, которых он не видит, и отчёты могут быть неполными.',
  en: 'The connection works on behalf of a user who is no administrator: Bitrix24 silently hides records that the user may not see, and reports may be incomplete.',
}
