import type { GitHub } from '../../host/github.ts'

/** Something that somebody wrote on GitHub. */
export interface Written {
  readonly id: number | bigint
  readonly body?: string
  readonly user: { readonly login: string; readonly type: string } | null
}

/**
 * Of what bears our mark, what we wrote: everybody can write a mark, and nobody's words are to be overwritten. A token of
 * an app, as a job's own is, writes as a bot; a person's token writes as that person.
 */
export async function ours<W extends Written>(api: GitHub, marked: readonly W[]): Promise<readonly W[]> {
  const login = marked.some((one) => !isBot(one)) ? await api.login() : undefined
  return marked.filter((one) => isBot(one) || (login !== undefined && one.user?.login === login))
}

const isBot = ({ user }: Written): boolean => user?.type === 'Bot'
