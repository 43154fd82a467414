import { MembershipSchema } from '#database/schema'

export default class Membership extends MembershipSchema {}
