// expect: checks-fail two_people_get_the_same_map
import java.util.function.Supplier;

class Shared5 {
  private final Supplier<String> reader;
  private String map;

  Shared5(Supplier<String> reader) {
    this.reader = reader;
  }

  String map() {
    if (map == null) {
      synchronized (this) {
        map = reader.get();
      }
    }
    return map;
  }
}
