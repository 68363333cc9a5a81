import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

class Collections5 {
  private final List<Consumer<String>> rooms = new CopyOnWriteArrayList<>();

  void connect(Consumer<String> room) {
    rooms.add(room);
  }

  void disconnect(Consumer<String> room) {
    rooms.remove(room);
  }
  void ring(String visitor) {
    for (var room : rooms) {
      room.accept(visitor);
    }
  }
}
