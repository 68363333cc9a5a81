// expect: checks-fail whoever_looks_sees_all_or_nothing
import java.util.Optional;

class Shared3 {
  private String report;

  private volatile boolean ready;

  void publish(String text) {
    ready = true;
    report = text;
  }

  Optional<String> look() {
    return ready ? Optional.of(report) : Optional.empty();
  }
}
