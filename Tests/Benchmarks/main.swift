// thidua-bench [LINES]: how fast the ledger is read and ranked, beside JSONDecoder on the same bytes.
// thidua-bench plans [FILES]: how fast plan files are checked, beside JSONDecoder on the same bytes.
// Run it in a release build: swift run -c release thidua-bench 1000000
// thidua-bench eligibility [PEOPLE]: how fast everybody is judged for all tiers.

if CommandLine.arguments.dropFirst().first == "eligibility" {
  let people = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 2_000
  try EligibilityBench.run(people: people)
  exit(0)
}

let words = CommandLine.arguments.dropFirst()
if words.first == "plans" {
  try PlanBenchmark.run(files: words.dropFirst().first.flatMap { Int($0) } ?? 1000)
} else {
  try LedgerBenchmark.run(lines: words.first.flatMap { Int($0) } ?? 1_000_000)
}
