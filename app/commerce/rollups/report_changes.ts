import db from '@adonisjs/lucid/services/db'

const MOST_NOTES = 1000

/**
 * Replaces the notes of changes of figures, when there are many, by one that is newer than all: who remembers answers counts
 * them, and no state of the list may come twice.
 */
export async function foldReportChanges() {
  await db.rawQuery(
    `with gone as (
       delete from report_changes where (select count(*) from report_changes) > :most returning id
     )
     insert into report_changes (noted_at) select now() where exists (select from gone)`,
    { most: MOST_NOTES }
  )
}
