// What the checker says of this, rustc says of its twin.
import javalings.own.*;

final class TwoElementsAtOnce {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void reverse(S[] all) {
    int last = all.length - 1;
    for (int i = 0; i < last - i; i++) {
      @BorrowedMut S front = all[i];
      @BorrowedMut S back = all[last - i]; // ERROR E0499
      trade(front, back);
    }
  }
  static void trade(@BorrowedMut S one, @BorrowedMut S other) {}
}
