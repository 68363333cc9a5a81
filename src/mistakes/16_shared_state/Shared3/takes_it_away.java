// expect: checks-fail a_report_can_be_read_after_it_is_ready
import java.util.Optional;

class Shared3 {
  private String report;

  private volatile boolean ready;

  void publish(String text) {
    report = text;
    ready = true;
  }

  Optional<String> look() {
    if (ready) {
      ready = false;
      return Optional.of(report);
    }
    return Optional.empty();
  }
}
