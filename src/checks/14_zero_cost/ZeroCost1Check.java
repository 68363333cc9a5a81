import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import javalings.check.Allocations;
import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class ZeroCost1Check {

  @Test
  void adds_up_all_sizes() {
    assertEquals(0, ZeroCost1.total(new long[0]), "No files, no bytes");
    assertEquals(4_711, ZeroCost1.total(new long[] {4_000, 700, 11}), "4000 + 700 + 11");
    assertEquals(7, ZeroCost1.total(new long[] {7}), "A single file of 7 bytes");
  }

  @Test
  void adds_up_big_sizes() {
    assertEquals(
        9_000_000_003L,
        ZeroCost1.total(new long[] {3_000_000_000L, 6_000_000_000L, 3}),
        "Files of 3 billion, 6 billion and 3 bytes: more than an int can count");
    assertEquals(
        9_007_199_254_740_993L,
        ZeroCost1.total(new long[] {9_007_199_254_740_992L, 1}),
        "Files of 9007199254740992 bytes and 1 byte");
  }

  @Test
  void allocates_nothing_for_a_file() {
    Bytecode.of(ZeroCost1.class, "total").assertNoBoxingInLoop();
    // Boxing is refused by the class file; what a stream hides is measured once it is compiled.
    Allocations.of(ZeroCost1Check::sizes, ZeroCost1::total).assertZero();
  }

  static long[] sizes(int count) {
    var sizes = new long[count];
    Arrays.setAll(sizes, i -> 1_000 + i);
    return sizes;
  }
}
