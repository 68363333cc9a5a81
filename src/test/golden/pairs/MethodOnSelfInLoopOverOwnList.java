import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MethodOnSelfInLoopOverOwnList {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Bag {
    List<S> items = new ArrayList<>();
    int sum;
    @Mut void add(int n) { sum += n; }
    @Mut void total() {
      for (S s : items) {
        add(s.get()); // ERROR E0502
      }
    }
  }
}
