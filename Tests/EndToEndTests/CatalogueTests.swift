import Foundation
import Testing
import ThiduaCore

/// The error catalogue through the built binary: what it prints, its streams and its exit codes.
@Suite struct CatalogueTests {
  private static let catalogue = Repository.root + "/Tests/ThiduaCoreTests/Plan/Catalogue"

  /// The catalogue as the `plans` folder of a workspace with the rubric `ne-nep`.
  private func plans() -> Folder {
    let folder = Folder()
    folder.write("thidua.json", "{}")
    folder.write("rubrics/ne-nep.json", "{}")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Self.catalogue)) ?? []
    for name in names where name.hasSuffix(".json") || name.hasSuffix(".txt") {
      let data = try? Data(contentsOf: URL(filePath: Self.catalogue + "/" + name))
      folder.write("plans/" + name, data.map { [UInt8]($0) } ?? [])
    }
    return folder
  }

  @Test func eachFileGetsItsAnswer() throws {
    let folder = plans()
    let run = Runner(folder: folder.path("plans"), keeping: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("plans")).sorted()
    #expect(names.count == PlanChecks.all.count)
    for name in names {
      let id = String(name.prefix { $0 != "." })
      let check = try #require(PlanChecks.named(id))
      let vietnamese = run("plan check \(name)")
      let english = run("plan check \(name) --lang en --quiet")
      let golden = try Data(contentsOf: URL(filePath: "\(Self.catalogue)/\(id).out"))
      #expect(vietnamese.output + english.output == String(decoding: golden, as: UTF8.self))
      let expected: Int32 = id == "json-syntax" ? 65 : check.severity == .error ? 1 : 0
      #expect(vietnamese.code == expected && english.code == expected, "\(name)")
      #expect(english.error.isEmpty)
      #expect(run("plan check \(name) --strict -q").code == max(expected, 1), "\(name)")
      #expect(run("plan check \(name) --skip \(id) -q").code == (expected == 65 ? 65 : 0))
    }
  }

  @Test(arguments: ["json", "github", "sarif"])
  func theFolderAtOnce(_ format: String) throws {
    let folder = plans()
    let run = Runner(folder: folder.path("plans"), keeping: folder)
    let answer = run("plan check . --format \(format)")
    let golden = try Data(contentsOf: URL(filePath: "\(Self.catalogue)/formats/\(format)"))
    #expect(answer.output == String(decoding: golden, as: UTF8.self))
    #expect(answer.code == 65)
  }

  /// `--fix` on a real disk: the mode stays, a link is followed, a folder that cannot be written is said.
  @Test func fixKeepsModesAndFollowsLinks() throws {
    let folder = Folder()
    let run = Runner(folder: folder.path, keeping: folder)
    let untidy =
      #"{ "schema": "thidua.plan/1", "kind": "annual", "id": "a", "number": "5/KH - TH" }"#
    folder.write("that/a.json", untidy)
    _ = run.shell("chmod 640 that/a.json && ln -s that/a.json link.json")
    let answer = run("plan check link.json --fix --only symbol-malformed")
    #expect(answer.code == 0 && answer.output.isEmpty)
    #expect(answer.error.contains("number: \"5/KH - TH\" → \"05/KH-TH\""))
    #expect(folder.text("that/a.json").contains("\"number\": \"05/KH-TH\""))
    #expect(
      run.shell("stat -c %a that/a.json; test -L link.json && echo link").output == "640\nlink\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("that"))
    #expect(names == ["a.json"])
  }
}
