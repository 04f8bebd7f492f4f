import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line, `123 passed, 0 failed, 4 skipped`, that any CI can read. */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++
      if (module.errors().length > 0) counts.failed++
    }
    console.log(
      `${counts.passed.toString()} passed, ${counts.failed.toString()} failed, ${counts.skipped.toString()} skipped`,
    )
  }
}
