import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class StackPops {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class N { int v; N next; }
  @Move static final class Stack { N head;
    @Mut int pop() {
      N n = head;
      head = n.next;
      return n.v;
    }
  }
}
