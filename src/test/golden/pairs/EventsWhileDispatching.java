import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class EventsWhileDispatching {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Loop {
    Deque<S> events = new ArrayDeque<>();
    int seen;
    @Mut void handle(S s) { seen += s.done(); }
    @Mut void run() {
      while (!events.isEmpty()) {
        S s = events.poll();
        handle(s);
      }
    }
  }
}
