import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

class Shared5 {
  private final Supplier<String> reader;
  private final ConcurrentMap<String, String> maps = new ConcurrentHashMap<>();

  Shared5(Supplier<String> reader) {
    this.reader = reader;
  }
  String map() {
    return maps.computeIfAbsent("the map", _ -> reader.get());
  }
}
