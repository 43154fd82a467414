import { BusinessSchema } from '#database/schema'

export default class Business extends BusinessSchema {}
