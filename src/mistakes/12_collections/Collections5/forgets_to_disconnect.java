// expect: checks-fail rings_nowhere_when_nobody_is_connected
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class Collections5 {
  private final List<Consumer<String>> rooms = new ArrayList<>();

  void connect(Consumer<String> room) {
    rooms.add(room);
  }

  void disconnect(Consumer<String> room) {
    List.copyOf(rooms).forEach(each -> each.equals(room));
  }

  void ring(String visitor) {
    for (var room : List.copyOf(rooms)) {
      room.accept(visitor);
    }
  }
}
