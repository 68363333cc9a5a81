package javalings.borrowck;

import org.junit.jupiter.api.Test;

/** Indexes that are known to lie outside of what has a known length. */
final class BoundsTest {

  @Test
  void aKnownIndexLiesInAKnownLength() {
    MarkedProgram.check(
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
    MarkedProgram.check(
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

  @Test
  void anIndexIsFollowedThroughAssignmentsAndWhereWaysMeet() {
    MarkedProgram.check(
        """
        static int through() {
          int[] a = new int[3];
          int i = 1;
          i += 1;
          a[i] = 1;
          i++;
          a[i] = 1; // bounds
          i = 0;
          return a[i];
        }
        static int meet() {
          int[] a = coin() ? new int[3] : new int[3];
          int[] b = new int[3];
          int same = 3;
          int other = 3;
          if (coin()) {
            other = 2;
            b = new int[] {1, 2, 3};
          }
          return a[same] + b[other] + b[same]; // bounds
        }
        static int grown() {
          var n = 3;
          var a = new int[n];
          n = 5;
          a = new int[n];
          return a[4] + a[n]; // bounds
        }
        static void captured() {
          int[] a = {1, 2};
          Runnable r = () -> System.out.println(a[2]); // bounds
        }
        """);
  }

  @Test
  void whatIsAskedBeforeIsNotSaidAgain() {
    MarkedProgram.check(
        """
        static int run() {
          int[] a = new int[3];
          int i = 5;
          if (i < a.length) {
            return a[i];
          }
          int all = 0;
          for (int k = 0; k < a.length; k++) {
            all += a[k];
          }
          for (int k = a.length - 1; k >= 0; k--) {
            all += a[k];
          }
          int at = 0;
          while (at < 3 && a[at] == 0) {
            at++;
          }
          String s = "";
          s += "abc";
          return at == a.length ? -1 : a[at] + all + s.charAt(2);
        }
        static int later(int[] given) {
          int last = 3;
          try {
            last = given[0];
          } finally {
            last--;
          }
          return new int[3][4][2].length + last;
        }
        """);
  }

  /** The page says so: it is asked where it stands, and not where it was kept. */
  @Test
  void aConditionInAVariableTellsNothing() {
    MarkedProgram.check(
        """
        static int run() {
          int[] a = new int[3];
          int i = 5;
          boolean fits = i < a.length;
          if (fits) {
            return a[i]; // bounds
          }
          return i < a.length ? a[i] : 0;
        }
        """);
  }
}
