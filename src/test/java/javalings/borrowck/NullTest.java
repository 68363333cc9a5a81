package javalings.borrowck;

import org.junit.jupiter.api.Test;

final class NullTest {

  @Test
  void whatMayBeMissingIsAskedFirst() {
    MarkedProgram.check(
        """
        @interface Nullable {}
        static @Nullable String find() { return null; }
        static int f(@Nullable String s) {
          return s.length(); // null
        }
        static int g(@Nullable String s) {
          if (s == null) {
            return 0;
          }
          return s.length();
        }
        static int h() {
          String s = find();
          return s != null ? s.length() : s.hashCode(); // null
        }
        static int i() {
          String s = null;
          if (coin()) {
            s = "x";
          }
          return s.length(); // null
        }
        static int j() {
          String s = null;
          while (s == null || s.isEmpty()) {
            s = "x";
          }
          return s.length() + s.length();
        }
        """);
  }
}
