import string from '@adonisjs/core/helpers/string'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { RecordAudit } from '#shared/audit/record_audit'
import { CategoryBuiltInError, CategoryCodeError, CategoryInUseError } from '#tenancy/errors'
import Business from '#tenancy/models/business'
import BusinessCategory from '#tenancy/models/business_category'
import { lockTenant } from '#tenancy/lock_tenant'

interface Names {
  nameRu: string
  nameEn: string
}

/** A category of the tenant's own. Without a code it gets one from its English name. @throws CategoryCodeError */
export class CreateCategory {
  async handle(actor: Actor, { code, nameRu, nameEn }: Names & { code?: string }) {
    await lockTenant(actor)
    const own = code ?? codeFrom(nameEn)
    if (await BusinessCategory.find(own))
      throw new CategoryCodeError({ code: own }, code ? 'code' : 'nameEn')
    const category = await BusinessCategory.create({ code: own, nameRu, nameEn })
    await audit(actor, 'categories.created', category)
    return category
  }
}

/** Other names for the same category. @throws NotFoundError, CategoryBuiltInError */
export class RenameCategory {
  async handle(actor: Actor, code: string, names: Partial<Names>) {
    const category = await ownCategory(code)
    await category.merge(names).save()
    await audit(actor, 'categories.renamed', category)
    return category
  }
}

/** @throws NotFoundError, CategoryBuiltInError, CategoryInUseError */
export class DeleteCategory {
  async handle(actor: Actor, code: string) {
    const category = await ownCategory(code)
    const businesses = await Business.query().where('category_code', code)
    if (businesses.length) throw new CategoryInUseError({ count: businesses.length })
    await category.delete()
    await audit(actor, 'categories.deleted', category)
  }
}

async function ownCategory(code: string) {
  const category = found(await BusinessCategory.query().where('code', code).forUpdate().first())
  if (category.builtIn) throw new CategoryBuiltInError()
  return category
}

function codeFrom(name: string) {
  return string.slug(name, { lower: true, strict: true, replacement: '_' }).slice(0, 64)
}

function audit(actor: Actor, action: string, { code, nameRu, nameEn }: BusinessCategory) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'business_category',
    subjectId: code,
    details: { nameRu, nameEn },
  })
}
