import java.util.Optional;

// One thread works out a report, another one shows it when it is ready. Sometimes the second thread
// never sees that it is ready; once, it saw "ready" and there was no report.
class Shared3 {
  private String report;

  // A reader of true from a volatile field also sees everything that was written before the true
  // was. So the report needs no volatile of its own, as long as it is written first.
  private volatile boolean ready;

  /** Called once, by the thread that has worked it out. */
  void publish(String text) {
    report = text;
    ready = true;
  }

  /** The report, or empty as long as it is not ready. Called by the other thread. */
  Optional<String> look() {
    return ready ? Optional.of(report) : Optional.empty();
  }
}
