import { assertMayGuess, countGuess } from '#access/throttle'

/** Codes that do not exist are guesses; the till of somebody who keeps guessing has to wait. */
export async function guessing<T>(
  key: string,
  isGuess: (error: unknown) => boolean,
  work: () => Promise<T>
): Promise<T> {
  await assertMayGuess(key)
  try {
    const result = await work()
    await countGuess(key, true)
    return result
  } catch (error) {
    if (isGuess(error)) await countGuess(key, false)
    throw error
  }
}
