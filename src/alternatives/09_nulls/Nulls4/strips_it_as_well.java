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
    return Optional.ofNullable(directory.find(name)).map(String::strip).filter(Nulls4::isNumber);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && !text.equals("-") && !text.equalsIgnoreCase("n/a");
  }
  long reachable(List<String> names) {
    return names.stream().filter(name -> number(name).isPresent()).count();
  }
}
