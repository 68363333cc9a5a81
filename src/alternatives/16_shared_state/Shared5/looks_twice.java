import java.util.function.Supplier;
class Shared5 {
  private final Supplier<String> reader;
  private volatile String map;

  Shared5(Supplier<String> reader) {
    this.reader = reader;
  }
  String map() {
    var seen = map;
    if (seen != null) {
      return seen;
    }
    synchronized (this) {
      if (map == null) {
        map = reader.get();
      }
      return map;
    }
  }
}
