/**
 * The same values one after the other, with the next one already on its way while the caller works on the last: the
 * vendor answers while the database writes. A failure reaches the caller in its turn.
 *
 * @example
 * for await (const page of readAhead(stream.read(ctx, request))) await write(page)
 */
export async function* readAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  let next = advance(iterator)
  try {
    for (;;) {
      const result = await next
      if ('error' in result) throw result.error
      if (result.done) return
      next = advance(iterator)
      yield result.value
    }
  } finally {
    await next
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
