/** Has a text a piece that a template leaves to be filled in: `<my-org-id>`, `[PRIVILEGED_ROLE]`, `{region}`, `${Account}`? */
export const hasPlaceholder = (text: string): boolean => /<[^<>]+>|\[[A-Z][^[\]]*\]|\{[^{}]+\}/.test(text)
