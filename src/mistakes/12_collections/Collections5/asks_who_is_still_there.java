// expect: checks-fail nobody_is_skipped
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
    for (var room : List.copyOf(rooms)) {
      if (rooms.contains(room)) {
        room.accept(visitor);
      }
    }
  }
}
