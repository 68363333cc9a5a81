import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class Collections1Check {
  private final Collections1 room = new Collections1();

  @Test
  void the_right_one_leaves() {
    arrive(3, 2, 1, 0);
    var before = room.waiting();
    assertTrue(room.leaves(2), "Number 2 is waiting, and leaves() said that it is not");
    assertEquals(List.of(3, 1, 0), room.waiting(), "3, 2, 1 and 0 were waiting, and number 2 left");
    assertEquals(List.of(3, 2, 1, 0), before, "Those who were waiting before number 2 left");
  }

  @Test
  void numbers_may_be_high() {
    arrive(101, 102, 5_000);
    assertTrue(room.leaves(5_000), "Number 5000 is waiting, and leaves() said that it is not");
    assertTrue(room.leaves(101), "Number 101 is waiting, and leaves() said that it is not");
    assertEquals(List.of(102), room.waiting(), "101, 102, 5000: the last and the first have left");
  }

  @Test
  void says_when_somebody_is_not_there() {
    arrive(7, 8);
    assertFalse(room.leaves(1), "Only 7 and 8 are waiting, so leaves(1) should be false, and it was true");
    assertEquals(List.of(7, 8), room.waiting(), "Nobody should have left");
    assertFalse(new Collections1().leaves(7), "Nobody is waiting, so leaves(7) should be false");
  }

  private void arrive(int... numbers) {
    for (var number : numbers) {
      room.arrives(number);
    }
  }
}
