import java.util.Optional;
class Shared3 {
  private volatile String report;
  void publish(String text) {
    report = text;
  }
  Optional<String> look() {
    return Optional.ofNullable(report);
  }
}
