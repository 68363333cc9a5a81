// expect: checks-fail nobody_is_skipped
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

// A doorbell rings in all rooms that have asked for it. In some rooms somebody says "once is
// enough", while it is ringing; then other rooms hear nothing, or the doorbell breaks down.
class Collections5 {
  private final List<Consumer<String>> copy = new ArrayList<>();
  private final List<Consumer<String>> rooms = new ArrayList<>();

  void connect(Consumer<String> room) {
    rooms.add(room);
  }

  void disconnect(Consumer<String> room) {
    rooms.remove(room);
  }

  /** Rings in every room that is connected when the ringing begins, in the order of connecting. */
  void ring(String visitor) {
    copy.addAll(rooms);
    for (var room : copy) {
      room.accept(visitor);
    }
    copy.clear();
  }
}
