/** The day it is, `2027-03-31`, in UTC: the same for everybody who works on a repository. */
export const today = (): string => new Date().toISOString().slice(0, 10)
