package javalings.view.text;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people say them. */
public final class Quantity {

  private static final long KILO = 1024;

  private Quantity() {}

  /** {@code 1 check}, {@code 1,234 checks}. */
  public static String of(long count, String one, String many) {
    return of(count) + " " + (count == 1 ? one : many);
  }

  /** {@code 1}, {@code 1,234}. */
  public static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code 14 ms}, {@code 1.5 s}, {@code 10 s}, {@code 3 min}, {@code 2 h 5 min}. */
  public static String of(Duration time) {
    var millis = time.toMillis();
    if (millis < 1000) {
      return millis + " ms";
    }
    if (millis < 60_000) {
      return String.format(Locale.ROOT, "%.1f s", millis / 1000.0).replace(".0 ", " ");
    }
    var minutes = time.toMinutes() % 60 + " min";
    return time.toHours() == 0 ? minutes : time.toHours() + " h " + minutes;
  }

  /** {@code 256 MB}, {@code 1.5 GB}: in powers of 1024. */
  public static String ofBytes(long bytes) {
    var unit = bytes < KILO * KILO * KILO ? " MB" : " GB";
    var size = bytes / (double) (bytes < KILO * KILO * KILO ? KILO * KILO : KILO * KILO * KILO);
    return String.format(Locale.ROOT, "%.1f", size).replace(".0", "") + unit;
  }
}
