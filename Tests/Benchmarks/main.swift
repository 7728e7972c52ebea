// thidua-bench [LINES]: how fast the ledger is read and ranked, beside DuckDB's sums and JSONDecoder on
// the same bytes, and whether a record takes longer in a large ledger. With thidua built beside it
// (swift build -c release), the whole commands are compared too.
// thidua-bench plans [FILES]: how fast plan files are checked, beside JSONDecoder on the same bytes.
// thidua-bench eligibility [PEOPLE]: how fast everybody is judged for all tiers.
// thidua-bench merge [SCHOOLS]: how fast the workspaces of many schools are added up, on two threads.
// Run it in a release build: swift run -c release thidua-bench 1000000

let words = Array(CommandLine.arguments.dropFirst())
let count = words.last.flatMap { Int($0) }
switch words.first {
case "plans": try PlanBenchmark.run(files: count ?? 1000)
case "eligibility": try EligibilityBench.run(people: count ?? 2_000)
case "merge": try MergeBenchmark.run(schools: count ?? 1_000)
default: try LedgerBenchmark.run(lines: count ?? 1_000_000)
}
