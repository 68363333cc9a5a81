import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Quiz4Check {

  @Test
  void todo_1_two_robots_add() {
    Interleavings.explore(() -> {
      var tally = new Quiz4.Tally();
      var other = new Thread(() -> tally.add("Rome", 700));
      other.start();
      tally.add("Rome", 50);
      other.join();
      assertEquals(Map.of("Rome", 750), tally.all(), "700 and 50 grams for Rome, by two robots");
    });
  }

  @Test
  void todo_1_the_office_may_look() {
    Interleavings.explore(() -> {
      var tally = new Quiz4.Tally();
      var robot = new Thread(() -> tally.add("Oslo", 300));
      robot.start();
      var seen = tally.all().getOrDefault("Oslo", 0);
      robot.join();
      assertTrue(seen == 0 || seen == 300, "300 grams for Oslo, or nothing yet, and not " + seen);
      assertEquals(Map.of("Oslo", 300), tally.all(), "300 grams for Oslo have been weighed");
    });
  }

  @Test
  void todo_1_counts_town_by_town() {
    var tally = new Quiz4.Tally();
    tally.add("Rome", 700);
    tally.add("Oslo", 30);
    tally.add("Rome", 50);
    assertEquals(Map.of("Rome", 750, "Oslo", 30), tally.all(), "700 and 50 for Rome, 30 for Oslo");
  }

  @Test
  void todo_2_all_robots_go_home() {
    Interleavings.explore(() -> {
      var weighed = Quiz4.weigh(List.of(), 2, parcel -> 100);
      assertEquals(Map.of(), weighed, "Two robots, and a day without parcels");
    });
  }

  @Test
  void todo_2_each_robot_works() {
    Interleavings.explore(() -> {
      var both = new CountDownLatch(2);
      var parcels = List.of(new Quiz4.Parcel("Rome"), new Quiz4.Parcel("Oslo"));
      var weighed = Quiz4.weigh(parcels, 2, _ -> together(both));
      assertEquals(Map.of("Rome", 1, "Oslo", 1), weighed, "Two parcels, weighed by two robots");
    });
  }

  /** A parcel that lies on its scale until there is one on the other scale, too. */
  private static int together(CountDownLatch both) {
    both.countDown();
    try {
      both.await();
      return 1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void todo_2_no_parcel_is_left_on_the_belt() {
    Interleavings.explore(() -> {
      var parcels = List.of(new Quiz4.Parcel("Rome"), new Quiz4.Parcel("Oslo"));
      var weighed = Quiz4.weigh(parcels, 1, parcel -> parcel.town().equals("Rome") ? 700 : 30);
      assertEquals(Map.of("Rome", 700, "Oslo", 30), weighed, "One robot, and two parcels");
    });
    Interleavings.explore(() -> {
      var parcels = Stream.of("Rome", "Oslo", "Bern").map(Quiz4.Parcel::new).toList();
      var weighed = Quiz4.weigh(parcels, 1, Quiz4Check::forAnHour);
      assertEquals(
          Map.of("Rome", 1, "Oslo", 1, "Bern", 1),
          weighed,
          "One robot, and three parcels that lie on the scale for an hour each");
    });
  }

  private static int forAnHour(Quiz4.Parcel parcel) {
    try {
      TimeUnit.HOURS.sleep(1);
      return 1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void todo_3_a_broken_parcel_stops_it_all() {
    Interleavings.explore(() -> {
      var caller = Thread.currentThread();
      var broken = new Brought("a", "b", "c");
      Map<String, Integer> weighed;
      try {
        weighed =
            Quiz4.weigh(
                broken,
                1,
                parcel -> {
                  throw new IllegalStateException("broken");
                });
      } catch (Exception e) {
        assertEquals("broken", reason(e), "A parcel was broken. What was thrown:");
        if (broken.feeder != caller) {
          broken.feeder.join(); // who still waits for room is a deadlock
        }
        return;
      }
      fail("A parcel was broken. `weigh` must throw then, and has returned " + weighed);
    });
  }

  @Test
  void todo_3_the_belt_stays_short() {
    Interleavings.explore(() -> {
      var parcels = new Counted(4);
      var most = new AtomicInteger();
      Quiz4.weigh(
          parcels,
          1,
          parcel -> {
            var number = Integer.parseInt(parcel.town());
            most.accumulateAndGet(parcels.given.get() - number, Math::max);
            return 1;
          });
      assertTrue(
          most.get() <= 3,
          "%d parcels had been brought and not been weighed. There is room for one on the belt"
              .formatted(most.get()));
    });
  }

  /** Parcels that are counted as they are brought: parcel 0, parcel 1 and so on. */
  private static final class Counted extends AbstractList<Quiz4.Parcel> {
    private final int size;
    private final AtomicInteger given = new AtomicInteger();

    private Counted(int size) {
      this.size = size;
    }

    @Override
    public Quiz4.Parcel get(int index) {
      given.accumulateAndGet(index + 1, Math::max);
      return new Quiz4.Parcel(String.valueOf(index));
    }

    @Override
    public int size() {
      return size;
    }
  }

  /** Parcels that know who brings them. */
  private static final class Brought extends AbstractList<Quiz4.Parcel> {
    private final List<Quiz4.Parcel> all;
    private volatile Thread feeder = Thread.currentThread();

    private Brought(String... towns) {
      all = Stream.of(towns).map(Quiz4.Parcel::new).toList();
    }

    @Override
    public Iterator<Quiz4.Parcel> iterator() {
      feeder = Thread.currentThread();
      return all.iterator();
    }

    @Override
    public Quiz4.Parcel get(int index) {
      feeder = Thread.currentThread();
      return all.get(index);
    }

    @Override
    public int size() {
      return all.size();
    }
  }

  /** The message of what was thrown first, however often it was wrapped. */
  private static String reason(Throwable thrown) {
    return thrown.getCause() == null ? thrown.getMessage() : reason(thrown.getCause());
  }
}
