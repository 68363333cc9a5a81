package javalings.author;

import java.util.Map;

/** Which argument of JUnit's assertions is the message. */
final class Assertion {

  /** How many arguments stand before the message. */
  private static final Map<String, Integer> BEFORE_MESSAGE =
      Map.ofEntries(
          Map.entry("fail", 0),
          Map.entry("assertTrue", 1),
          Map.entry("assertFalse", 1),
          Map.entry("assertNull", 1),
          Map.entry("assertNotNull", 1),
          Map.entry("assertDoesNotThrow", 1),
          Map.entry("assertEquals", 2),
          Map.entry("assertNotEquals", 2),
          Map.entry("assertSame", 2),
          Map.entry("assertNotSame", 2),
          Map.entry("assertArrayEquals", 2),
          Map.entry("assertIterableEquals", 2),
          Map.entry("assertLinesMatch", 2),
          Map.entry("assertInstanceOf", 2),
          Map.entry("assertThrows", 2),
          Map.entry("assertThrowsExactly", 2),
          Map.entry("assertTimeout", 2),
          Map.entry("assertTimeoutPreemptively", 2));

  private Assertion() {}

  static boolean takesMessage(String method, int argument) {
    var before = BEFORE_MESSAGE.get(method);
    return before != null && argument >= before;
  }
}
