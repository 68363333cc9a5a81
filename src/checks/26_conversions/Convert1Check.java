import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Convert1Check {

  @Test
  void a_count_fits_or_is_reported() {
    for (var count : new long[] {0, 17, -17, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      fits((int) count, Convert1.count(count), "count(" + count + ")");
    }
    for (var count :
        new long[] {3_000_000_000L, 2_147_483_648L, -2_147_483_649L, 1L << 32, 5 + (1L << 40)}) {
      doesNotFit(count, Convert1.count(count), "count(" + count + ")");
    }
  }

  @Test
  void any_count_keeps_its_number() {
    var random = new Random(26);
    for (var i = 0; i < 500; i++) {
      var count = random.nextLong() >> random.nextInt(64);
      if (count >= Integer.MIN_VALUE && count <= Integer.MAX_VALUE) {
        fits((int) count, Convert1.count(count), "count(" + count + ")");
      } else {
        doesNotFit(count, Convert1.count(count), "count(" + count + ")");
      }
    }
  }

  @Test
  void whole_cents_fit() {
    for (var amount : new double[] {0, 1250, -99, 3_000_000_000.0, 0x1p53, 0x1p62}) {
      fits((long) amount, Convert1.cents(amount), "cents(" + amount + ")");
    }
    fits(Long.MIN_VALUE, Convert1.cents(-0x1p63), "The smallest long is a double as well. cents of it");
    fits(0L, Convert1.cents(-0.0), "cents(-0.0)");
  }

  @Test
  void a_fraction_of_a_cent_is_reported() {
    for (var amount : new double[] {12.5, -0.25, 1e-300, 1250.0000001}) {
      doesNotFit(amount, Convert1.cents(amount), "cents(" + amount + ")");
    }
  }

  @Test
  void what_is_no_number_of_cents_is_reported() {
    for (var amount :
        new double[] {
          1e19,
          -1e300,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Math.nextDown(-0x1p63)
        }) {
      doesNotFit(amount, Convert1.cents(amount), "cents(" + amount + ")");
    }
  }

  @Test
  void the_first_double_above_all_longs_is_reported() {
    doesNotFit(
        0x1p63, Convert1.cents(0x1p63), "The largest long is 9223372036854775807. cents of one more");
  }

  @Test
  void a_sign_fits_or_is_reported() {
    for (var codePoint : new int[] {'m', 181, 0, 0x3A9, 0xFFFF}) {
      fits((char) codePoint, Convert1.sign(codePoint), "sign(" + codePoint + ")");
    }
    for (var codePoint : new int[] {0x1F321, 0x10000, 0x10FFFF, -1, 0x20000 + 'm'}) {
      doesNotFit(codePoint, Convert1.sign(codePoint), "sign(" + codePoint + ")");
    }
  }

  @Test
  void a_level_fits_or_is_reported() {
    for (var level : new int[] {256, -1, 1000, -128, 65_536, Integer.MIN_VALUE}) {
      doesNotFit(level, Convert1.toByte(level), "toByte(" + level + ")");
    }
    IntStream.rangeClosed(0, 255)
        .forEach(level -> fits((byte) level, Convert1.toByte(level), "toByte(" + level + ")"));
  }

  @Test
  void a_byte_of_the_device_has_no_sign() {
    IntStream.rangeClosed(0, 255)
        .forEach(level ->
            assertEquals(
                level,
                Convert1.level((byte) level),
                "The level of a byte whose bits are " + Integer.toBinaryString(level)));
  }

  private static <T> void fits(T expected, Convert1.Narrowed<T> narrowed, String call) {
    assertEquals(new Convert1.Narrowed.Fits<>(expected), narrowed, call);
  }

  private static <T> void doesNotFit(Number given, Convert1.Narrowed<T> narrowed, String call) {
    assertEquals(new Convert1.Narrowed.DoesNotFit<T>(given), narrowed, call);
  }
}
