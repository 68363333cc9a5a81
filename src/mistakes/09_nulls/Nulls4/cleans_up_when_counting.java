// expect: checks-fail no_number_is_no_number_however_it_is_said
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
    return Optional.ofNullable(directory.find(name));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && !text.equals("-") && !text.equalsIgnoreCase("n/a");
  }

  long reachable(List<String> names) {
    return names.stream().filter(name -> number(name).filter(Nulls4::isNumber).isPresent()).count();
  }
}
