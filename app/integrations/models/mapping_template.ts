import { MappingTemplateSchema } from '#database/schema'

export default class MappingTemplate extends MappingTemplateSchema {}
