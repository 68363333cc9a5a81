import java.util.List;
import java.util.Optional;
class Nulls4 {
  interface OldDirectory {
    String find(String name);
  }

  private final OldDirectory directory;

  Nulls4(OldDirectory directory) {
    this.directory = directory;
  }
  Optional<String> number(String name) {
    var said = directory.find(name);
    return switch (said) {
      case null -> Optional.empty();
      case "", "-" -> Optional.empty();
      case String text when text.matches("(?i)n/a") -> Optional.empty();
      case String text -> Optional.of(text);
    };
  }
  long reachable(List<String> names) {
    return names.stream().filter(name -> number(name).isPresent()).count();
  }
}
