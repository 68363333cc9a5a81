// expect: checks-fail one_may_leave_while_it_rings
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
    for (var i = rooms.size() - 1; i >= 0; i--) {
      rooms.get(i).accept(visitor);
    }
  }
}
