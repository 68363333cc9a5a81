// What the checker says of this, rustc says of its twin.
import java.util.*;
import javalings.own.*;

final class TwoElementsAtOnce {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void reverse(ArrayList<S> all) {
    for (int i = 0; i < all.size() / 2; i++) {
      @BorrowedMut S front = all.get(i);
      @BorrowedMut S back = all.get(all.size() - i - 1); // ERROR E0502 // ERROR E0499
      trade(front, back);
    }
  }
  static void trade(@BorrowedMut S one, @BorrowedMut S other) {}
}
