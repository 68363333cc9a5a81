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
    var found = directory.find(name);
    if (found == null || found.isEmpty()) {
      return Optional.empty();
    }
    if (found.equals("-") || found.equalsIgnoreCase("n/a")) {
      return Optional.empty();
    }
    return Optional.of(found);
  }
  long reachable(List<String> names) {
    return names.stream().filter(name -> number(name).isPresent()).count();
  }
}
