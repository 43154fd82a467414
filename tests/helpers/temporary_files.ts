import { tmpdir } from 'node:os'
import { getActiveTest } from '@japa/runner'

/** Temporary files go to this folder until the test ends, as `tmpdir` says. */
export function temporaryFilesIn(folder: string) {
  const before = process.env.TMPDIR ?? tmpdir()
  process.env.TMPDIR = folder
  getActiveTest()!.cleanup(() => {
    process.env.TMPDIR = before
  })
}
