import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Generics6Check {
  private static final Generics6.Calendar ADA = day -> day == 1 ? Set.of(8, 9, 11) : Set.of();
  private static final Generics6.Calendar GRACE = day -> day == 1 ? Set.of(10, 13) : Set.of(8);

  @Test
  void a_calendar_knows_its_free_hours() {
    assertTrue(ADA.isFree(1, 10), "Ada is busy at 8, 9 and 11 on day 1: so she is free at 10");
    assertFalse(ADA.isFree(1, 11), "Ada is busy at 11 on day 1");
    assertTrue(ADA.isFree(2, 11), "Ada has nothing to do on day 2");
    assertTrue(ADA.isFree(1, 7), "Ada is busy at 8, 9 and 11 on day 1: so she is free at 7");
    assertTrue(ADA.isFree(1, 20), "Ada is busy at 8, 9 and 11 on day 1: so she is free at 20");
    assertFalse(busy(19, 22).isFree(1, 21), "Busy from 19 to 21: so not free at 21");
  }

  @Test
  void finds_the_first_free_hour() {
    assertEquals(OptionalInt.of(10), ADA.firstFree(1), "Ada is busy at 8, 9 and 11 on day 1");
    assertEquals(OptionalInt.of(8), ADA.firstFree(2), "Ada has nothing to do on day 2");
    assertEquals(OptionalInt.of(17), busy(0, 17).firstFree(1), "Busy from 0 to 16");
  }

  @Test
  void some_days_are_full() {
    assertEquals(OptionalInt.empty(), busy(8, 18).firstFree(1), "Busy from 8 to 17");
  }

  @Test
  void two_calendars_are_one() {
    var both = Generics6.Calendar.both(ADA, GRACE);
    assertEquals(
        List.of(8, 9, 10, 11, 13),
        both.busyHours(1).stream().sorted().toList(),
        "The busy hours of day 1. Ada: 8, 9, 11. Grace: 10, 13");
    assertEquals(OptionalInt.of(12), both.firstFree(1), "Day 1. Ada: 8, 9, 11. Grace: 10, 13");
    assertEquals(OptionalInt.of(9), both.firstFree(2), "Only Grace is busy on day 2, at 8");
    assertEquals(OptionalInt.of(9), both.firstFree(400), "Only Grace is busy on day 400, at 8");
    assertEquals(
        List.of(5, 6, 19, 20),
        Generics6.Calendar.both(busy(5, 7), busy(19, 21)).busyHours(1).stream().sorted().toList(),
        "One calendar is busy at 5 and 6, the other at 19 and 20");
  }

  @Test
  void two_calendars_stay_as_they_are() {
    var adas = new HashSet<>(Set.of(9));
    var graces = new HashSet<>(Set.of(10));
    var both = Generics6.Calendar.both(_ -> adas, _ -> graces);
    assertEquals(OptionalInt.of(8), both.firstFree(1), "Ada is busy at 9, Grace at 10");
    assertEquals(Set.of(9), adas, "Ada's own busy hours, after both were asked");
    assertEquals(Set.of(10), graces, "Grace's own busy hours, after both were asked");
  }

  @Test
  void a_calendar_may_have_its_own_idea_of_free() {
    var napper =
        new Generics6.Calendar() {
          @Override
          public Set<Integer> busyHours(int day) {
            return Set.of(8);
          }

          @Override
          public boolean isFree(int day, int hour) {
            return hour >= 14;
          }
        };
    assertEquals(
        OptionalInt.of(14),
        napper.firstFree(1),
        "This calendar says in its own isFree that mornings are never free");
  }

  private static Generics6.Calendar busy(int from, int to) {
    return _ -> IntStream.range(from, to).boxed().collect(Collectors.toSet());
  }
}
