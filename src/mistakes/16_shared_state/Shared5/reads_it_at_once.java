// expect: checks-fail is_read_when_it_is_needed
import java.util.function.Supplier;

class Shared5 {
  private final String map;

  Shared5(Supplier<String> reader) {
    map = reader.get();
  }

  String map() {
    return map;
  }
}
