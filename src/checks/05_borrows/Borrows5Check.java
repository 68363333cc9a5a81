import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Borrows5Check {

  @Test
  void it_subtracts_the_second_from_the_first() {
    comesTo(5, "7 2 -");
    comesTo(-5, "2 7 -");
    comesTo(-100, "0 100 -");
    comesTo(-42, "-42");
    comesTo(3_000_000_001L, "3000000003 2 -");
  }

  @Test
  void what_was_used_is_gone() {
    comesTo(5, "10 7 2 - -");
    comesTo(1, "10 7 - 2 -");
    comesTo(82, "100 20 2 - -");
    comesTo(79, "100 20 - 7 6 - -");
  }

  @Test
  void a_copy_leaves_the_number_there() {
    comesTo(0, "6 copy -");
    comesTo(3, "9 copy 3 - -");
    comesTo(78, "80 2 copy copy - - -");
  }

  private static void comesTo(long expected, String line) {
    assertEquals(expected, Borrows5.calculate(line), "The line \"" + line + "\" should come to this");
  }
}
