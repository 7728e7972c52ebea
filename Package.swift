// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "thidua",
  products: [
    .executable(name: "thidua", targets: ["thidua"]),
    .library(name: "ThiduaCore", targets: ["ThiduaCore"]),
  ],
  targets: [
    .executableTarget(name: "thidua", dependencies: ["ThiduaCLI"], swiftSettings: strict),
    .target(
      name: "ThiduaCLI", dependencies: ["ThiduaCore", "ThiduaRender"], swiftSettings: strict),
    .target(name: "ThiduaRender", dependencies: ["ThiduaCore"], swiftSettings: strict),
    .target(name: "ThiduaCore", swiftSettings: strict),
    .executableTarget(
      name: "thidua-bench", dependencies: ["ThiduaCore"], path: "Tests/Benchmarks",
      swiftSettings: strict),
    .testTarget(
      name: "ThiduaCoreTests", dependencies: ["ThiduaRender", "ThiduaCore"],
      exclude: ["Law/Cases", "Plan/Catalogue", "Plan/Texts", "Score/Fixtures", "Report/Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ThiduaRenderTests", dependencies: ["ThiduaRender", "ThiduaCore"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ThiduaCLITests", dependencies: ["ThiduaCLI", "ThiduaRender", "ThiduaCore"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["thidua", "ThiduaCore"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
