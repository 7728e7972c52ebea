import ThiduaCLI
@main struct Main { static func main() {} }
