import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
class Collections5 {
  private List<Consumer<String>> rooms = List.of();

  void connect(Consumer<String> room) {
    var more = new ArrayList<>(rooms);
    more.add(room);
    rooms = more;
  }

  void disconnect(Consumer<String> room) {
    var fewer = new ArrayList<>(rooms);
    fewer.remove(room);
    rooms = fewer;
  }
  void ring(String visitor) {
    for (var room : rooms) {
      room.accept(visitor);
    }
  }
}
