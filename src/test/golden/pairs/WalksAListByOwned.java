import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class WalksAListByOwned {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Node { final int n; final Owned<Node> next; Node(int n, Owned<Node> next) { this.n = n; this.next = next; } }
  static int sum(@Borrowed Owned<Node> head) {
    int n = 0;
    @Borrowed Owned<Node> at = head;
    while (!at.isEmpty()) {
      n += at.get().n;
      at = at.get().next;
    }
    return n;
  }
}
