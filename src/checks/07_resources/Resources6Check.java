import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.Cleaner.Cleanable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Resources6Check {
  private final Memory memory = new Memory();
  private final Net net = new Net();

  @Test
  void there_is_room_for_the_next_picture() {
    assertEquals(
        200,
        Resources6.brightest(
            memory, net, IntStream.rangeClosed(1, 20).mapToObj(i -> "" + 10 * i).toList()),
        "The brightness of the brightest of twenty pictures");
    assertEquals(20, memory.givenBack.size(), "Twenty pictures, so this many blocks to give back");
  }

  @Test
  void the_brightest_one_may_be_anywhere() {
    comesTo(255, "Three pictures, of brightness 12, 255 and 90", "12", "255", "90");
    comesTo(90, "Four pictures, and the first is brightest", "90", "12", "0", "89");
    comesTo(0, "Two black pictures", "0", "0");
    comesTo(12, "A black picture, and then one of brightness 12", "0", "12");
    comesTo(0, "No pictures at all");
  }

  /** In a memory of its own: whether there is room is the business of another check. */
  private void comesTo(int brightness, String what, String... names) {
    assertEquals(brightness, Resources6.brightest(new Memory(), net, List.of(names)), what);
  }

  @Test
  void a_picture_that_cannot_be_read_gives_its_room_back() {
    assertThrows(
        NumberFormatException.class,
        () -> brightest("200", "torn"),
        "The second picture is torn, and the caller should hear of it");
    assertEquals(
        List.of(0, 1), memory.givenBack, "Blocks that were given back; the second picture was torn");
  }

  @Test
  void a_block_is_given_back_once() {
    var picture = new Resources6.Picture(memory, net, "200");
    picture.close();
    assertEquals(List.of(0), memory.givenBack, "Blocks that were given back after close()");
    picture.close();
    net.garbageIsCollected();
    assertEquals(
        List.of(0),
        memory.givenBack,
        "The picture was closed twice, and then the garbage collector came as well. A block that is"
            + " given back a second time may be somebody else's. Given back:");
  }

  @Test
  void a_forgotten_picture_is_found_in_the_end() {
    new Resources6.Picture(memory, net, "200");
    net.garbageIsCollected();
    assertEquals(
        List.of(0),
        memory.givenBack,
        "Nobody has closed the picture, and the garbage collector came. Given back:");
  }

  @Test
  void the_net_does_not_hold_the_picture() throws ReflectiveOperationException {
    new Resources6.Picture(memory, net, "200");
    for (var action : net.actions.keySet()) {
      for (var field : action.getClass().getDeclaredFields()) {
        field.setAccessible(true);
        if (field.get(action) instanceof Resources6.Picture) {
          throw new AssertionError(
              "The action that was registered holds the picture itself. So the picture can always be"
                  + " reached, never becomes garbage, and the action never runs");
        }
      }
    }
  }

  private int brightest(String... names) {
    return Resources6.brightest(memory, net, List.of(names));
  }

  /** Eight blocks; a picture is as bright as its name says. */
  private static final class Memory implements Resources6.Memory {
    private final Map<Integer, String> pictures = new HashMap<>();
    private final List<Integer> givenBack = new ArrayList<>();
    private int next;

    @Override
    public int load(String name) {
      if (pictures.size() == 8) {
        throw new AssertionError(
            "There is room for eight pictures, and eight are there. Number %d comes, and given"
                    .formatted(next + 1)
                + " back were so far: "
                + givenBack.size());
      }
      pictures.put(next, name);
      return next++;
    }

    @Override
    public int brightness(int block) {
      return Integer.parseInt(pictures.get(block));
    }

    @Override
    public void giveBack(int block) {
      pictures.remove(block);
      givenBack.add(block);
    }
  }

  /** A cleaner whose garbage collector comes when it is called. */
  private static final class Net implements Resources6.SafetyNet {
    private final Map<Runnable, Boolean> actions = new HashMap<>();

    @Override
    public Cleanable register(Object object, Runnable action) {
      actions.put(action, true);
      return () -> clean(action);
    }

    void garbageIsCollected() {
      List.copyOf(actions.keySet()).forEach(this::clean);
    }

    private void clean(Runnable action) {
      if (actions.replace(action, true, false)) {
        action.run();
      }
    }
  }
}
