import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

class Shared3 {
  private final AtomicReference<String> report = new AtomicReference<>();
  void publish(String text) {
    report.set(text);
  }
  Optional<String> look() {
    return Optional.ofNullable(report.get());
  }
}
