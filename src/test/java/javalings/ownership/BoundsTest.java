package javalings.ownership;

import org.junit.jupiter.api.Test;

/** Indexes that are known to lie outside of what has a known length. */
final class BoundsTest {

  @Test
  void aKnownIndexLiesInAKnownLength() {
    Marked.check(
        """
        static final int[] FIXED = {1, 2, 3};
        static int arrays() {
          int[] a = new int[3];
          a[3] = 1; // bounds
          var last = a[a.length]; // bounds
          return a[a.length - 1] + a[-1] + FIXED[5]; // bounds bounds
        }
        static int lists() {
          var list = List.of(1, 2);
          return list.get(2) + List.of(1).get(0) + Arrays.asList(1, 2).get(1 + 1); // bounds bounds
        }
        static char texts() {
          var text = "abc";
          return "ab".charAt(2) > text.charAt(2) ? text.charAt(text.length()) : 'x'; // bounds bounds
        }
        """);
  }

  @Test
  void nothingIsSaidWhereALengthOrAnIndexMayBeAnother() {
    Marked.check(
        """
        static int run(int[] given, int n, Integer[] many) {
          int[] a = new int[3];
          for (int i = 0; i < 5; i++) {
            a[i] = i;
          }
          int[] b = new int[2];
          b = given;
          var grows = new ArrayList<>(List.of(1));
          grows.add(2);
          return a[n] + given[7] + b[5] + grows.get(1) + new int[n][4].length + Arrays.asList(many).get(3);
        }
        """);
  }
}
