// expect: checks-fail one_may_come_while_it_rings
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
    var rung = new ArrayList<Consumer<String>>();
    while (!rung.containsAll(rooms)) {
      for (var room : List.copyOf(rooms)) {
        if (!rung.contains(room)) {
          rung.add(room);
          room.accept(visitor);
        }
      }
    }
  }
}
