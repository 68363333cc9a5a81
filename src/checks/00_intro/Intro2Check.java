import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Intro2Check {

  @Test
  void counts_small_files() {
    long none = Intro2.bytes(0, 4_096L);
    assertEquals(0L, none, "A file of no blocks has no bytes");
    long some = Intro2.bytes(3, 4_096L);
    assertEquals(12_288L, some, "3 blocks of 4,096 bytes: multiply the two");
    long odd = Intro2.bytes(7, 1_000L);
    assertEquals(7_000L, odd, "7 blocks of 1,000 bytes: multiply the two");
  }

  @Test
  void counts_big_files() {
    long big = Intro2.bytes(1_000_000, 4_096L);
    assertEquals(
        4_096_000_000L,
        big,
        "A million blocks of 4,096 bytes are more than an int can hold (2,147,483,647)");
  }

  @Test
  void counts_big_blocks() {
    long huge = Intro2.bytes(2, 5_000_000_000L);
    assertEquals(
        10_000_000_000L, huge, "2 blocks of 5 billion bytes: the block size alone exceeds an int");
    long exact = Intro2.bytes(3, 3_333_333_333_333_333L);
    assertEquals(9_999_999_999_999_999L, exact, "3 blocks of 3,333,333,333,333,333 bytes");
  }
}
