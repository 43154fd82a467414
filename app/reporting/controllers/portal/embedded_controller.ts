import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { throttle } from '#access/throttle'
import { asProps } from '#shared/as_props'
import { DomainError } from '#shared/errors/domain_error'
import { EmbedUnknownError } from '#reporting/embeds/errors'
import { readToken, type EmbedLink } from '#reporting/embeds/link'
import Embed from '#reporting/embeds/models/embed'
import { markSeen, openEmbed } from '#reporting/embeds/open_embed'
import { embedData } from '#reporting/embeds/queries/embed_data_query'
import { askEmbedValidator, embedPageValidator } from '#reporting/embeds/validators/embed_validator'
import { placesToChoose } from '#tenancy/queries/place_choice_query'
import { tenantSummary } from '#tenancy/queries/tenant_summary_query'
import { withTenant } from '#tenancy/tenant_scope'

/** A page that stays open asks once a minute; an office looks through one address. */
const FROM_ADDRESS = { requests: 240, duration: '1 min' }
const OF_EMBED = { requests: 6000, duration: '1 min' }
const FORGED = { requests: 60, duration: '1 min' }

/** What stands in pages of others: who looks is not signed in, and nothing is asked of their browser. */
export default class EmbeddedController {
  async show(ctx: HttpContext) {
    const { request, response, inertia } = ctx
    const { lang, theme } = await request.validateUsing(embedPageValidator)
    if (lang) ctx.switchLocale(lang)
    const scheme = theme === 'auto' ? undefined : theme
    try {
      const link = await admitted(ctx)
      const page = await inside(ctx, link, async (embed) => {
        const viewer = await openEmbed(embed, link, localeOf(ctx))
        await markSeen(embed)
        const { name, open, parameters } = embed
        const period = { ...parameters, ...link.narrowing }.preset ?? null
        return {
          ...{ name, open, period },
          organization: await tenantSummary(viewer),
          places: open.includes('places') ? await placesToChoose(viewer) : null,
        }
      })
      return inertia.render('embedded/show', { ...asProps(page), theme: scheme })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      response.status(error.status!)
      return inertia.render('embedded/gone', { code: error.code!, theme: scheme })
    }
  }

  async data(ctx: HttpContext) {
    const { lang } = await ctx.request.validateUsing(embedPageValidator)
    if (lang) ctx.switchLocale(lang)
    const asked = await ctx.request.validateUsing(askEmbedValidator)
    const link = await admitted(ctx)
    return inside(ctx, link, async (embed) => {
      const viewer = await openEmbed(embed, link, localeOf(ctx))
      return { data: await embedData(viewer, embed, link, asked) }
    })
  }
}

const localeOf = ({ i18n }: HttpContext) => i18n.locale as 'ru' | 'en'

/** @throws EmbedUnknownError, TooManyAttemptsError */
async function admitted({ params, request }: HttpContext): Promise<EmbedLink> {
  const link = readToken(params.token)
  if (!link) {
    await throttle(`embed:forged:${request.ip()}`, FORGED)
    throw new EmbedUnknownError()
  }
  await throttle(`embed:${link.embedId}:${request.ip()}`, FROM_ADDRESS)
  await throttle(`embed:${link.embedId}`, OF_EMBED)
  return link
}

/** @throws EmbedUnknownError */
function inside<T>(ctx: HttpContext, link: EmbedLink, work: (embed: Embed) => Promise<T>) {
  return withTenant(db, link.tenantId, async () => {
    const embed = await Embed.find(link.embedId)
    if (!embed) throw new EmbedUnknownError()
    letInto(ctx, embed.origins)
    return work(embed)
  })
}

/** Only pages of these sites may have it inside, and those of Krug, to look at it beforehand. */
function letInto({ response }: HttpContext, origins: string[]) {
  response.removeHeader('x-frame-options')
  response.header('content-security-policy', `frame-ancestors 'self' ${origins.join(' ')}`)
}
