/** Other tools whose suppressions may count here too. */
export const foreignTools = ['checkov', 'trivy', 'tfsec', 'cfn-nag', 'semgrep'] as const
export type ForeignTool = (typeof foreignTools)[number]
