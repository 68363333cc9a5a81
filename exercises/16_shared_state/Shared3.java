import java.util.Optional;

// One thread works out a report, another one shows it when it is ready. Sometimes the second thread
// never sees that it is ready; once, it saw "ready" and there was no report.
class Shared3 {
  private String report;
  private boolean ready;

  /** Called once, by the thread that has worked it out. */
  void publish(String text) {
    // TODO: Two writes here, two reads below. What orders them between the threads?
    report = text;
    ready = true;
  }

  /** The report, or empty as long as it is not ready. Called by the other thread. */
  Optional<String> look() {
    return ready ? Optional.of(report) : Optional.empty();
  }
}
