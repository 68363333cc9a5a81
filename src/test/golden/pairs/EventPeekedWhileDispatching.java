import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class EventPeekedWhileDispatching {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Loop {
    Deque<S> events = new ArrayDeque<>();
    int seen;
    @Mut void handle(@Borrowed S s) { seen += s.get(); }
    @Mut void run() {
      @Borrowed S s = events.peekFirst();
      handle(s); // ERROR E0502
    }
  }
}
