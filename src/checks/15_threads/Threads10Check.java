import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Threads10Check {
  private final List<IntFunction<String>> tours = new ArrayList<>();

  @Test
  void the_station_is_on_the_tour_from_the_start() {
    for (var customers : List.of(List.of("Ada"), List.of("Ada", "Grace"), List.<String>of())) {
      var seen = new ArrayList<String>();
      Threads10.send(customers, "the station", stops -> seen.addAll(all(stops)));
      var expected = new ArrayList<>(customers);
      expected.add("the station");
      assertEquals(
          expected,
          seen,
          "A robot that asks for all stops at once, on a tour to %s. What it was told"
              .formatted(customers.isEmpty() ? "nobody" : String.join(" and ", customers)));
    }
  }

  @Test
  void another_thread_may_ask_at_any_moment() {
    Interleavings.explore(() -> {
      var seen = new ArrayList<String>();
      var robots = new ArrayList<Thread>();
      Threads10.send(
          List.of("Ada"),
          "the station",
          stops -> robots.add(Thread.ofPlatform().start(() -> seen.addAll(all(stops)))));
      robots.getFirst().join();
      assertEquals(List.of("Ada", "the station"), seen, "A tour to Ada. What the robot was told");
    });
  }

  @Test
  void a_robot_may_ask_again() throws InterruptedException {
    Threads10.send(List.of("Ada", "Grace"), "home", tours::add);
    assertEquals(1, tours.size(), "One tour. How many robots set off");
    var stops = tours.getFirst();
    assertEquals("home", elsewhere(stops, 2), "Two customers. The stop after them");
    assertEquals("Ada", elsewhere(stops, 0), "The first stop, asked for after the last one");
    assertEquals("Ada", elsewhere(stops, 0), "The first stop, asked for once more");
    assertEquals("the end", elsewhere(stops, 3), "What comes after the station");
  }

  @Test
  void each_robot_has_a_tour_of_its_own() throws InterruptedException {
    var customers = new ArrayList<>(List.of("Ada"));
    Threads10.send(customers, "north", tours::add);
    customers.set(0, "Grace");
    Threads10.send(customers, "south", tours::add);
    assertEquals(
        List.of("Ada", "north"),
        all(tours.getFirst()),
        "The first robot went to Ada, and a second one to Grace. The tour of the first");
    assertEquals(List.of("Grace", "south"), all(tours.getLast()), "The tour of the second");
  }

  /** All stops until the end; a hundred, if there is none. */
  private static List<String> all(IntFunction<String> stops) {
    var all = new ArrayList<String>();
    for (var i = 0; i < 100 && !stops.apply(i).equals("the end"); i++) {
      all.add(stops.apply(i));
    }
    return all;
  }

  private static String elsewhere(IntFunction<String> stops, int number)
      throws InterruptedException {
    var told = new String[1];
    var robot = Thread.ofPlatform().start(() -> told[0] = stops.apply(number));
    robot.join();
    return told[0];
  }
}
