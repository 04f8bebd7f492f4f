import type { SourceFile } from '../../text/source.ts'

/** Whether a text can be the configuration of a service: cheap, and asked before parsing. */
export const mayBeService = ({ path, text }: SourceFile): boolean =>
  isNamed(path) || (text.includes('provider') && hasProvider.test(text) && hasService.test(text))

const hasService = /(?:^|["'])service["']?\s{0,9}:/m
const hasProvider = /(?:^|["'])provider["']?\s{0,9}:/m

/** Whether a file has the name that the framework looks for. */
export const isNamed = (path: string): boolean => /(?:^|\/)serverless(?:[.-][\w.-]{1,60})?\.(?:ya?ml|json)$/i.test(path)
