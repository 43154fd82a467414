export { configure } from '@krug/connector-sdk/configure'
