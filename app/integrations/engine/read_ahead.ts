/**
 * The same values one after the other, read on while the caller works: the vendor answers while the database writes.
 * What has come in the meantime is handed over together. A failure reaches the caller after all that came before it.
 *
 * @param enough whether so many are waiting that reading had better wait, too
 * @example
 * for await (const pages of readAhead(stream.read(ctx, request), (waiting) => waiting.length > 3)) await write(pages)
 */
export async function* readAhead<T>(
  source: AsyncIterable<T>,
  enough: (waiting: readonly T[]) => boolean
): AsyncGenerator<T[]> {
  const iterator = source[Symbol.asyncIterator]()
  let waiting: T[] = []
  let ended: { error?: unknown } | undefined
  let reading: Promise<void> | undefined
  let arrived: PromiseWithResolvers<void> | undefined

  async function read() {
    while (!ended && !enough(waiting)) {
      const result = await advance(iterator)
      if ('error' in result) ended = result
      else if (result.done) ended = {}
      else waiting.push(result.value)
      arrived?.resolve()
    }
    reading = undefined
  }

  try {
    for (;;) {
      if (waiting.length === 0 && !ended) {
        arrived = Promise.withResolvers()
        reading ??= read()
        await arrived.promise
      }
      const values = waiting
      if (values.length === 0) break
      waiting = []
      if (!ended) reading ??= read()
      yield values
    }
    if (ended && 'error' in ended) throw ended.error
  } finally {
    ended ??= {}
    await reading
    await iterator.return?.()
  }
}

/** Never rejects, so that a failure nobody has asked for yet is not an unhandled one. */
async function advance<T>(iterator: AsyncIterator<T>) {
  try {
    return await iterator.next()
  } catch (error) {
    return { error }
  }
}
