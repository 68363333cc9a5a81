import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

// A doorbell rings in all rooms that have asked for it. In some rooms somebody says "once is
// enough", while it is ringing; then other rooms hear nothing, or the doorbell breaks down.
class Collections5 {
  private final List<Consumer<String>> rooms = new ArrayList<>();

  void connect(Consumer<String> room) {
    rooms.add(room);
  }

  void disconnect(Consumer<String> room) {
    rooms.remove(room);
  }

  /** Rings in every room that is connected when the ringing begins, in the order of connecting. */
  void ring(String visitor) {
    // We call code that we do not know, and it may call us back. So we go through a copy: the list
    // itself is free to change. A CopyOnWriteArrayList makes the copies on its own, when it is
    // changed, which suits a list that is read often and changed seldom.
    for (var room : List.copyOf(rooms)) {
      room.accept(visitor);
    }
  }
}
