import Foundation
import Testing

@Suite("The sample school and the README")
struct SampleTests {
  @Test("init --sample writes the school of the repository, byte for byte")
  func sample() {
    let folder = Folder()
    let run = Runner(folder: folder.path)
    let answer = run("init mau --sample")
    #expect(answer.code == 0, "\(answer.error)")
    #expect(answer.errorLines.count == 1)
    let made = folder.snapshot("mau")
    let kept = Folder(copying: Repository.sample).snapshot()
    #expect(made.keys.sorted() == kept.keys.sorted())
    let changed = kept.keys.filter { made[$0] != kept[$0] }.sorted()
    #expect(changed.isEmpty)
    let check = run("check -w mau")
    #expect(check.code == 0, "\(check.output)")
    #expect(check.bytes.isEmpty)
    // It is not written over.
    #expect(run("init mau --sample").code == 1)
    let isUntouched = folder.snapshot("mau") == made
    #expect(isUntouched)
  }

  @Test("check is content with the sample in the repository")
  func check() {
    let (_, run) = Repository.copy()
    let answer = run("check -w samples/truong-tieu-hoc")
    #expect(answer.code == 0, "\(answer.output)")
    #expect(answer.bytes.isEmpty, "\(answer.output)")
  }

  @Test("the plans of the samples are clean, warnings counted too")
  func plans() {
    let (_, run) = Repository.copy()
    let answer = run.shell("thidua plan check --strict samples/plans/*.json")
    #expect(answer.code == 0, "\(answer.output)")
  }

  @Test("the examples of the README give what it shows")
  func readme() throws {
    let path = Repository.root + "/README.md"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
    let (_, run) = Repository.copy()
    for example in SampleTests.examples(text) where !example.command.hasPrefix("swift ") {
      // What a terminal would show: both streams, as they come.
      let answer = run.shell("{ \(example.command)\n} 2>&1")
      #expect(answer.signal == 0)
      #expect(answer.output == example.output, "README.md:\(example.line): \(example.command)")
    }
  }

  /// The commands of the `console` blocks with what is shown below them.
  private static func examples(_ text: String) -> [(line: Int, command: String, output: String)] {
    var examples: [(line: Int, command: String, output: String)] = []
    var isInside = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        examples.append((index + 1, String(line.dropFirst(2)), ""))
      } else if isInside, !examples.isEmpty {
        examples[examples.count - 1].output += line + "\n"
      }
    }
    return examples
  }
}
