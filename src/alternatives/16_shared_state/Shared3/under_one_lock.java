import java.util.Optional;
class Shared3 {
  private String report;
  private boolean ready;
  synchronized void publish(String text) {
    report = text;
    ready = true;
  }
  synchronized Optional<String> look() {
    if (!ready) {
      return Optional.empty();
    }
    return Optional.of(report);
  }
}
