import { HttpContext } from '@adonisjs/core/http'
import { BaseSerializer } from '@adonisjs/core/transformers'

interface PageMeta {
  page: number
  perPage: number
  total: number
}

/** Every answer's payload stands under `data`; a list has `meta` beside it. */
class ApiSerializer extends BaseSerializer<{ Wrap: 'data'; PaginationMetaData: PageMeta }> {
  wrap: 'data' = 'data'

  definePaginationMetaData(meta: unknown): PageMeta {
    return meta as PageMeta
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    serialize: ApiSerializer['serialize']
  }
}

const serializer = new ApiSerializer()

HttpContext.instanceProperty('serialize', function (this: HttpContext, values: never): never {
  return serializer.serialize(values, this.containerResolver) as never
})

export default class ApiProvider {}
