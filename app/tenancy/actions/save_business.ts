import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import Business from '#tenancy/models/business'
import BusinessCategory from '#tenancy/models/business_category'
import { UnknownCategoryError } from '#tenancy/errors'
import { MEDICAL_CATEGORIES } from '#tenancy/presets'
import { businessFor } from '#tenancy/venue_access'

interface Input {
  name: string
  category: string
  medical?: boolean
}

/** @throws UnknownCategoryError */
export class CreateBusiness {
  async handle(actor: Actor, { name, category, medical }: Input) {
    await assertCategory(category)
    const business = await Business.create({
      name,
      categoryCode: category,
      medical: medical ?? MEDICAL_CATEGORIES.includes(category),
    })
    await audit(actor, 'businesses.created', business)
    return business
  }
}

/** @throws NotFoundError, UnknownCategoryError */
export class UpdateBusiness {
  async handle(actor: Actor, id: string, { category, ...input }: Partial<Input>) {
    const business = await businessFor(actor, id)
    if (category) await assertCategory(category)
    await business.merge({ ...input, ...(category && { categoryCode: category }) }).save()
    await audit(actor, 'businesses.updated', business)
    return business
  }
}

/** Hides a business from lists; its sales stay in the reports. @throws NotFoundError */
export class ArchiveBusiness {
  async handle(actor: Actor, id: string) {
    const business = await businessFor(actor, id)
    await business.merge({ archivedAt: DateTime.now() }).save()
    await audit(actor, 'businesses.archived', business)
  }
}

async function assertCategory(code: string) {
  // Held until the business names it, so that nobody deletes it in between.
  if (!(await BusinessCategory.query().where('code', code).forShare().first()))
    throw new UnknownCategoryError({}, 'category')
}

function audit(actor: Actor, action: string, business: Business) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'business',
    subjectId: business.id,
  })
}
