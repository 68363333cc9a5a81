// expect: checks-fail what_was_seen_stays
import java.util.Optional;

class Shared3 {
  private String report;

  private volatile boolean ready;

  void publish(String text) {
    report = text;
    ready = true;
  }

  Optional<String> look() {
    var seen = ready ? Optional.of(report) : Optional.<String>empty();
    ready = ready && seen.isEmpty();
    return seen;
  }
}
