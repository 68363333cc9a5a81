import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
class Collections5 {
  private final List<Consumer<String>> rooms = new ArrayList<>();

  void connect(Consumer<String> room) {
    rooms.add(room);
  }

  void disconnect(Consumer<String> room) {
    rooms.remove(room);
  }
  void ring(String visitor) {
    rooms.stream().toList().forEach(room -> room.accept(visitor));
  }
}
