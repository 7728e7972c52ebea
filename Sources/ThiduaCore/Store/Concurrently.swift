#if canImport(Glibc)
  import Glibc
#endif

/// Does two pieces of work at the same time where the system has threads, else one after the other.
///
/// The second one runs on a thread of its own; both are done when the function returns.
///
/// - Returns: the results in the order of the pieces.
func concurrently<Result: Sendable>(
  _ first: () -> Result, _ second: @escaping @Sendable () -> Result
) -> (Result, Result) {
  #if canImport(Glibc)
    let box = WorkBox(second)
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<WorkBoxBase>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, Unmanaged<WorkBoxBase>.passRetained(box).toOpaque())
    guard started == 0 else {
      Unmanaged<WorkBoxBase>.passUnretained(box).release()
      return (first(), second())
    }
    let one = first()
    pthread_join(thread, nil)
    return (one, box.result ?? second())
  #else
    return (first(), second())
  #endif
}

/// A piece of work as the system's threads know it: a pointer to an object.
private class WorkBoxBase {
  func run() {}
}

/// A piece of work and its result. Only the thread writes the result, and only after it has ended is it
/// read.
private final class WorkBox<Result>: WorkBoxBase {
  private let work: @Sendable () -> Result
  private(set) var result: Result?

  init(_ work: @escaping @Sendable () -> Result) { self.work = work }

  override func run() { result = work() }
}
