import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- The tenant that was entered: its administrators may see and end the sign-in, those of other tenants may not.
      alter table sign_ins add column entered_id uuid;
      create index sign_ins_entered on sign_ins (entered_id, user_id)`)
  }

  async down() {
    this.schema.raw('alter table sign_ins drop column entered_id')
  }
}
