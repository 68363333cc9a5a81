import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ReversesAList {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Node { final int n; Owned<Node> next; Node(int n, Owned<Node> next) { this.n = n; this.next = next; } }
  static Owned<Node> reverse(Owned<Node> head) {
    Owned<Node> done = Owned.empty();
    while (!head.isEmpty()) {
      Node node = head.into();
      head = node.next;
      node.next = done;
      done = Owned.of(node);
    }
    return done;
  }
}
