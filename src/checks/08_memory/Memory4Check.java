import static org.junit.jupiter.api.Assertions.assertEquals;

import javalings.check.Memory;
import org.junit.jupiter.api.Test;

class Memory4Check {

  @Test
  void both_halves_are_read() throws Exception {
    Memory.check(() -> assertEquals(100, Memory4.sum(new int[] {10, 20, 30, 40}), "10+20+30+40"));
  }

  @Test
  void an_odd_number_has_halves_too() throws Exception {
    Memory.check(() -> assertEquals(111, Memory4.sum(new int[] {1, 10, 100}), "1 + 10 + 100"));
    Memory.check(() -> assertEquals(7, Memory4.sum(new int[] {7}), "A single sample of 7"));
    Memory.check(() -> assertEquals(0, Memory4.sum(new int[0]), "No samples at all"));
  }

  @Test
  void loud_sounds_do_not_run_over() throws Exception {
    Memory.check(() -> {
      var loud = new int[] {2_000_000_000, 2_000_000_000, 2_000_000_000, 2_000_000_000};
      assertEquals(8_000_000_000L, Memory4.sum(loud), "Four times 2 billion");
    });
  }
}
