import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Borrows that come back, walks with two pointers, and fields that are taken and filled again. */
final class TakenAndRefilled {
  @java.lang.annotation.Target({java.lang.annotation.ElementType.TYPE_USE}) @interface Nullable {}
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static void eatAll(S a, S b) {}
  static int look(@Borrowed S s) { return s.n; }
  static <T> T same(T t) { return t; }
  static <T> T first(T t, T u) { return t; }
  static @Borrowed S lent(@Borrowed S s) { return s; }

  static final class EatSame {
    static void run(@Borrowed S s) { eat(same(s)); } // REFUSED
  }
  static final class EatSameTwice {
    static void run(@Borrowed S s) { eat(same(same(s))); } // REFUSED
  }
  static final class EatSameMut {
    static void run(@BorrowedMut S s) { eat(same(s)); } // REFUSED
  }
  static final class EatSameLocal {
    static void run(S s) { @Borrowed S b = s; eat(same(b)); look(s); } // REFUSED
  }
  static final class EatSameElement {
    static void run(List<S> all) { eat(same(all.get(0))); } // REFUSED
  }
  static final class EatLent {
    static void run(@Borrowed S s) { eat(lent(s)); } // REFUSED
  }
  static final class EatSameOwner {
    static void run(S s) { eat(same(s)); }
  }
  static final class LookSame {
    static int run(@Borrowed S s) { return look(same(s)) + look(s); }
  }
  static final class ReturnSame {
    static S run(@Borrowed S s) { return same(s); } // REFUSED
  }
  static final class StoreSame {
    static void run(@Borrowed S s, List<S> all) { all.add(same(s)); } // REFUSED
  }
  static final class DoneSame {
    static int run(@Borrowed S s) { return same(s).done(); } // REFUSED
  }
  static final class VarSame {
    static void run(@Borrowed S s) { var t = same(s); eat(t); } // REFUSED
  }
  static final class OwnedVarSame {
    static void run(@Borrowed S s) { S t = same(s); eat(t); } // REFUSED
  }
  static final class FieldSame {
    @Move static final class Box { S s = new S(); @Mut void keep(@Borrowed S o) { s = same(o); } } // REFUSED
  }
  static final class CtorSame {
    @Move static final class Box { final S s; Box(S s) { this.s = s; } }
    static Box run(@Borrowed S o) { return new Box(same(o)); } // REFUSED
  }
  static final class ArraySame {
    static S[] run(@Borrowed S o) { return new S[] {same(o)}; } // REFUSED
  }
  static final class FirstSame {
    static void run(@Borrowed S a, @Borrowed S b) { eat(first(a, b)); } // REFUSED
  }
  static final class FirstOwners {
    static void run(S a, S b) { eat(first(a, b)); }
  }
  static final class RequireSame {
    static void run(@Borrowed S a) { eat(Objects.requireNonNull(a)); } // REFUSED
  }
  static final class RequireOwner {
    static void run(S a) { eat(Objects.requireNonNull(a)); }
  }
  static final class CastSame {
    static void run(@Borrowed S a) { eat((S) a); } // REFUSED
  }
  static final class TernarySame {
    static void run(@Borrowed S a, @Borrowed S b, boolean c) { eat(c ? same(a) : b); } // REFUSED
  }
  static final class SwitchSame {
    static void run(@Borrowed S a, int k) { eat(switch (k) { case 0 -> same(a); default -> new S(); }); } // REFUSED
  }
  static final class LambdaSame {
    static void run(@Borrowed S a) { UnaryOperator<S> id = x -> x; eat(id.apply(a)); } // REFUSED
  }
  static final class DropSame {
    @Move static final class Res implements AutoCloseable { @Override public void close() {} }
    static void run(@Borrowed Res a) { Owned.drop(same(a)); } // REFUSED
  }
  static final class CloseSame {
    @Move static final class Res implements AutoCloseable { @Override public void close() {} }
    static void run(@Borrowed Res a) { same(a).close(); } // REFUSED
  }
  static final class ThreadSame {
    static void run(@Borrowed S a) { new Thread(() -> eat(same(a))).start(); } // REFUSED
  }
  static final class GetterEaten {
    @Move static final class Box { S s = new S(); @Borrowed S s() { return s; } }
    static void run(Box b) { eat(b.s()); } // REFUSED
  }
  static final class GetterSameEaten {
    @Move static final class Box { S s = new S(); @Borrowed S s() { return s; } }
    static void run(Box b) { eat(same(b.s())); } // REFUSED
  }
  static final class RecordSameEaten {
    @Move record Box(S s) {}
    static void run(Box b) { eat(same(b.s())); } // REFUSED
  }

  static final class Walk {
    static final class Node { int v; @Nullable Node next; }
    static int middle(Node head) {
      Node slow = head;
      Node fast = head;
      while (fast != null && fast.next != null) {
        slow = slow.next;
        fast = fast.next.next;
      }
      return slow.v;
    }
  }
  static final class WalkCycle {
    static final class Node { int v; @Nullable Node next; }
    static boolean cycle(@Nullable Node head) {
      Node slow = head;
      Node fast = head;
      while (fast != null && fast.next != null) {
        slow = slow.next;
        fast = fast.next.next;
        if (slow == fast) return true;
      }
      return false;
    }
  }
  static final class WalkMiddleMaybe {
    static final class Node { int v; @Nullable Node next; }
    static int middle(@Nullable Node head) {
      Node slow = head, fast = head;
      while (fast != null && fast.next != null) {
        slow = slow.next;
        fast = fast.next.next;
      }
      return slow == null ? 0 : slow.v;
    }
  }
  static final class WalkTooFar {
    static final class Node { int v; @Nullable Node next; }
    static int middle(Node head) {
      Node slow = head;
      Node fast = head;
      while (slow.v != 0) { // REFUSED
        slow = slow.next; // REFUSED
        fast = fast.next; // REFUSED
      }
      return slow.v; // REFUSED
    }
  }
  static final class WalkFastNoTest {
    static final class Node { int v; @Nullable Node next; }
    static int middle(Node head) {
      Node slow = head;
      Node fast = head;
      while (fast != null) {
        slow = slow.next;
        fast = fast.next.next; // REFUSED
      }
      return 1;
    }
  }
  static final class WalkNth {
    static final class Node { int v; @Nullable Node next; }
    static @Nullable Node nthFromEnd(@Nullable Node head, int n) {
      Node ahead = head;
      for (int i = 0; i < n; i++) {
        if (ahead == null) return null;
        ahead = ahead.next;
      }
      Node behind = head;
      while (ahead != null) {
        ahead = ahead.next;
        behind = behind.next;
      }
      return behind;
    }
  }
  static final class WalkPrev {
    static final class Node { int v; @Nullable Node next; Node(int v) { this.v = v; } }
    static @Nullable Node remove(@Nullable Node head, int v) {
      Node prev = null;
      Node at = head;
      while (at != null) {
        if (at.v == v) {
          if (prev == null) { head = at.next; } else { prev.next = at.next; }
        } else {
          prev = at;
        }
        at = at.next;
      }
      return head;
    }
  }
  static final class WalkReverse {
    static final class Node { int v; @Nullable Node next; }
    static @Nullable Node reverse(@Nullable Node head) {
      Node prev = null;
      while (head != null) {
        Node next = head.next;
        head.next = prev;
        prev = head;
        head = next;
      }
      return prev;
    }
  }
  static final class WalkMerge {
    static final class Node { int v; @Nullable Node next; }
    static @Nullable Node merge(@Nullable Node a, @Nullable Node b) {
      Node head = new Node();
      Node tail = head;
      while (a != null && b != null) {
        if (a.v <= b.v) { tail.next = a; a = a.next; } else { tail.next = b; b = b.next; }
        tail = tail.next;
      }
      tail.next = a != null ? a : b;
      return head.next;
    }
  }
  static final class WalkFor {
    static final class Node { int v; @Nullable Node next; }
    static int middle(Node head) {
      Node slow = head;
      for (Node fast = head; fast != null && fast.next != null; fast = fast.next.next) {
        slow = slow.next;
      }
      return slow.v;
    }
  }
  static final class WalkLead {
    static final class Node { int v; @Nullable Node next; }
    static int middle(Node head) {
      Node slow = head;
      Node fast = head.next;
      while (fast != null && fast.next != null) {
        slow = slow.next;
        fast = fast.next.next;
      }
      return slow.v;
    }
  }
  static final class WalkDummy {
    static final class Node { int v; @Nullable Node next; }
    static @Nullable Node removeNth(Node head, int n) {
      Node dummy = new Node();
      dummy.next = head;
      Node fast = dummy, slow = dummy;
      for (int i = 0; i <= n && fast != null; i++) fast = fast.next;
      while (fast != null) {
        fast = fast.next;
        slow = slow.next;
      }
      if (slow.next != null) slow.next = slow.next.next;
      return dummy.next;
    }
  }

  @Move static final class LambdaRefills {
    S s = new S();
    @Mut void run() {
      Runnable r = () -> { S old = s; s = new S(); eat(old); };
      r.run();
      r.run();
    }
  }
  @Move static final class LambdaTakes {
    S s = new S();
    @Mut void run() {
      Runnable r = () -> eat(s); // REFUSED
      r.run();
      r.run();
    }
  }
  static final class LambdaRefillsOther {
    @Move static final class Box { S s = new S(); }
    static void run(Box b) {
      Runnable r = () -> { S old = b.s; b.s = new S(); eat(old); };
      r.run();
      r.run();
      look(b.s);
    }
  }
  static final class LambdaRefillsBorrowed {
    @Move static final class Box { S s = new S(); }
    static void run(@BorrowedMut Box b) {
      Runnable r = () -> { S old = b.s; b.s = new S(); eat(old); };
      r.run();
      r.run();
      look(b.s);
    }
  }
  static final class LambdaSwaps {
    @Move static final class Box { S s = new S(); S t = new S(); }
    static void run(Box b) {
      Runnable r = () -> { S old = b.s; b.s = b.t; b.t = old; };
      r.run();
      r.run();
    }
  }
  static final class LambdaSupplies {
    @Move static final class Box { S s = new S(); }
    static void run(Box b) {
      Supplier<S> next = () -> { S old = b.s; b.s = new S(); return old; };
      eat(next.get());
      eat(next.get());
    }
  }
  static final class LambdaTakesNoRefill {
    @Move static final class Box { S s = new S(); }
    static void run(Box b) {
      Runnable r = () -> { S old = b.s; eat(old); };
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class LambdaRefillsSometimes {
    @Move static final class Box { S s = new S(); }
    static void run(Box b, boolean c) {
      Runnable r = () -> { S old = b.s; if (c) b.s = new S(); eat(old); };
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class LambdaRefillsInForEach {
    @Move static final class Box { S s = new S(); }
    static void run(Box b, List<Integer> xs) {
      xs.forEach(x -> { S old = b.s; b.s = new S(); eat(old); });
      look(b.s);
    }
  }
  @Move static final class LambdaRefillsThisInForEach {
    S s = new S();
    @Mut void run(List<Integer> xs) {
      xs.forEach(x -> { S old = s; s = new S(); eat(old); });
      look(s);
    }
  }
  @Move static final class LambdaRefillsByHelper {
    S s = new S();
    @Mut S swap(S next) { S old = s; s = next; return old; }
    @Mut void run(List<Integer> xs) {
      xs.forEach(x -> eat(swap(new S())));
    }
  }
  @Move static final class LambdaRefillsArray {
    private final S[] xs = {new S()};
    @Mut void run() {
      Runnable r = () -> { S old = xs[0]; xs[0] = new S(); eat(old); };
      r.run();
      r.run();
    }
  }
  static final class LambdaRefillsNull {
    @Move static final class Box { @Nullable S s = new S(); }
    static void run(Box b) {
      Runnable r = () -> { S old = b.s; b.s = null; if (old != null) eat(old); };
      r.run();
      r.run();
    }
  }
}
