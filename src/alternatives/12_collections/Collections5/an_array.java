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
    Object[] now = rooms.toArray();
    for (int i = 0; i < now.length; i++) {
      @SuppressWarnings("unchecked")
      var room = (Consumer<String>) now[i];
      room.accept(visitor);
    }
  }
}
