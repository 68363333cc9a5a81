import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class LinkedPopForgets {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Node { final S s; final Owned<Node> next; Node(S s, Owned<Node> next) { this.s = s; this.next = next; } }
  @Move static final class Stack {
    Owned<Node> head = Owned.empty();
    @Mut S pop() {
      Owned<Node> old = head; // ERROR E0507
      return old.into().s;
    }
  }
}
