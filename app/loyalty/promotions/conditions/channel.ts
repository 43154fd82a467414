import vine from '@vinejs/vine'
import { defineCondition } from '#loyalty/promotions/conditions/condition'
import { oneOf } from '#loyalty/promotions/conditions/one_of'
import { CHANNELS } from '#loyalty/promotions/purchase_context'

/** Where the purchase is made: at the till, by delivery, in the web shop or the app. */
export const channel = defineCondition({
  fields: { channels: vine.array(vine.enum(CHANNELS)).minLength(1).distinct() },
  compile({ channels }) {
    const verdict = oneOf(channels, 'channel')
    return ({ context }) => verdict(context.channel)
  },
  words: ({ channels }, speaker) => ({ list: speaker.names('channel', channels) }),
})
