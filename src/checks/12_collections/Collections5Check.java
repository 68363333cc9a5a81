import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Collections5Check {
  private final Collections5 bell = new Collections5();
  private final List<String> heard = new ArrayList<>();

  @Test
  void one_may_leave_while_it_rings() {
    bell.connect(room("kitchen"));
    bell.connect(once("hall"));
    bell.connect(room("cellar"));
    bell.connect(room("attic"));
    ring("Ada");
    ring("Grace");
    assertEquals(
        List.of(
            "kitchen: Ada",
            "hall: Ada",
            "cellar: Ada",
            "attic: Ada",
            "kitchen: Grace",
            "cellar: Grace",
            "attic: Grace"),
        heard,
        "Four rooms, the hall says \"once is enough\" at the first ring");
  }

  @Test
  void nobody_is_skipped() {
    bell.connect(once("hall"));
    bell.connect(room("kitchen"));
    ring("Ada");
    assertEquals(
        List.of("hall: Ada", "kitchen: Ada"),
        heard,
        "Two rooms, and the first one leaves meanwhile");
    oneRoomDisconnectsAnother();
    oneRoomThrows();
    heard.clear();
    var floors = IntStream.range(0, 12).mapToObj(i -> "floor " + i).toList();
    var tower = new Collections5();
    floors.forEach(floor -> tower.connect(_ -> heard.add(floor)));
    tower.ring("Alan");
    assertEquals(floors, heard, "Twelve rooms hear the bell, in the order in which they were connected");
  }

  @Test
  void one_may_come_while_it_rings() {
    bell.connect(visitor -> {
      heard.add("hall: " + visitor);
      bell.connect(room("guest"));
    });
    ring("Ada");
    assertEquals(List.of("hall: Ada"), heard, "The guest's room was connected during the ring");
    ring("Grace");
    assertEquals(
        List.of("hall: Ada", "hall: Grace", "guest: Grace"), heard, "The guest room hears the next ring");
  }

  @Test
  void rings_nowhere_when_nobody_is_connected() {
    var hall = room("hall");
    bell.connect(hall);
    bell.disconnect(hall);
    ring("Ada");
    assertEquals(List.of(), heard, "The only room has been disconnected");
  }

  private void oneRoomDisconnectsAnother() {
    heard.clear();
    var attic = room("attic");
    var house = new Collections5();
    house.connect(visitor -> {
      heard.add("hall: " + visitor);
      house.disconnect(attic);
    });
    house.connect(attic);
    house.ring("Ada");
    assertEquals(
        List.of("hall: Ada", "attic: Ada"),
        heard,
        "The hall disconnects the attic while it rings. The attic was connected when that began");
    house.ring("Grace");
    assertEquals(
        List.of("hall: Ada", "attic: Ada", "hall: Grace"), heard, "The next ring, without the attic");
  }

  private void oneRoomThrows() {
    heard.clear();
    var house = new Collections5();
    house.connect(visitor -> {
      heard.add("hall: " + visitor);
      if (visitor.equals("Ada")) {
        throw new IllegalStateException("the bell of the hall is broken");
      }
    });
    house.connect(room("kitchen"));
    try {
      house.ring("Ada");
    } catch (IllegalStateException broken) {
      // Whether others hear this ring is not said anywhere.
    }
    heard.clear();
    house.ring("Grace");
    assertEquals(
        List.of("hall: Grace", "kitchen: Grace"),
        heard,
        "The hall threw an exception at one ring, and both rooms are still connected. The next ring");
  }

  private void ring(String visitor) {
    try {
      bell.ring(visitor);
    } catch (ConcurrentModificationException e) {
      var failure =
          new AssertionError(
              "ConcurrentModificationException: the list of rooms was changed by a room while the"
                  + " bell was going through it");
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }

  private Consumer<String> room(String name) {
    return visitor -> heard.add(name + ": " + visitor);
  }

  private Consumer<String> once(String name) {
    return new Consumer<>() {
      @Override
      public void accept(String visitor) {
        heard.add(name + ": " + visitor);
        bell.disconnect(this);
      }
    };
  }
}
