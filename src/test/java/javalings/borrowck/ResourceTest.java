package javalings.borrowck;

import org.junit.jupiter.api.Test;

/** What {@code try} closes, and who may look at it. */
final class ResourceTest {
  private static final String RESOURCE =
      """
      static class R implements AutoCloseable {
        int n;
        @Borrowed R me() { return this; }
        @From("this") V view() { return new V(this); }
        @Override public void close() {}
      }
      @View static class V {
        final @Borrowed R r;
        V(@Borrowed R r) { this.r = r; }
        int n() { return r.n; }
      }
      static R open() { return new R(); }
      """;

  private static void check(String members) {
    MarkedProgram.check(RESOURCE + members);
  }

  @Test
  void nobodyClosesWhatHeOnlyBorrows() {
    check(
        """
        static void shared(@Borrowed R r) {
          try (r) {} // E0507
        }
        static void exclusive(@BorrowedMut R r) {
          try (r) { r.n = 1; } // E0507
        }
        static void result(R r) {
          try (var lent = r.me()) {} // E0507
        }
        static void honest(R r) {
          try (r) { r.me(); }
        }
        """);
  }

  @Test
  void aViewThatLeavesATryIsSaidOnce() {
    check(
        """
        @From({}) static V returned() {
          try (var r = open()) {
            return r.view(); // E0515
          }
        }
        static int assigned() {
          V v;
          try (var r = open()) {
            v = r.view(); // E0597
          }
          return v.n();
        }
        static int closedBefore() {
          V v;
          var r = open();
          try (r) {
            v = r.view();
          } // E0505
          return v.n();
        }
        @From({}) static V returnedFromLonger() {
          var r = open();
          try (r) {
            return r.view(); // E0515
          }
        }
        static void twice() throws Exception {
          try (var r = open()) {
            r.close();
          } // E0382
        }
        """);
  }
}
