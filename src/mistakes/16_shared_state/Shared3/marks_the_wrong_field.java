// expect: checks-fail whoever_looks_sees_all_or_nothing
import java.util.Optional;

class Shared3 {
  private volatile String report;

  private boolean ready;

  void publish(String text) {
    report = text;
    ready = true;
  }

  Optional<String> look() {
    return ready ? Optional.of(report) : Optional.empty();
  }
}
