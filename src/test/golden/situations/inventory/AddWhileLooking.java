// What the checker says of this, rustc says of its twin.
import java.util.*;
import javalings.own.*;

final class AddWhileLooking {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void addLonger(@BorrowedMut ArrayList<S> to, @Borrowed ArrayList<S> from) {
    @Borrowed S largest = to.get(0);
    for (S one : from) {
      if (one.get() > largest.get()) {
        to.add(new S()); // ERROR E0502
      }
    }
  }
}
