import java.util.*;
import java.util.function.*;
import javalings.own.*;

/** What may be missing and is used without asking, and honest twins of each. */
final class Nulls {
  @java.lang.annotation.Target({java.lang.annotation.ElementType.TYPE_USE}) @interface Nullable {}
  static @Nullable String find(int n) { return n == 1 ? "a" : null; }
  static boolean coin() { return true; }
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } }

  static final class DirectCall { static int f() { return find(2).length(); } } // REFUSED
  static final class DirectCallTwin { static int f() { return Objects.requireNonNull(find(2)).length(); } }
  static final class FieldUsed {
    @Nullable String name;
    int f() { return name.length(); } // REFUSED
  }
  static final class FieldUsedTwin {
    @Nullable String name;
    int f() { return name == null ? 0 : name.length(); }
  }
  static final class FieldAfterMutCall {
    @Nullable String name;
    @Mut void reset() { name = null; }
    @Mut int f() {
      if (name == null) return 0;
      reset();
      return name.length(); // REFUSED
    }
  }
  static final class FieldAfterMutCallTwin {
    @Nullable String name;
    @Mut void reset() { name = null; }
    @Mut int f() {
      String n = name;
      if (n == null) return 0;
      reset();
      return n.length();
    }
  }
  static final class FieldOfAnother {
    static final class Node { @Nullable Node next; int v; }
    static int f(Node n) { return n.next.v; } // REFUSED
  }
  static final class FieldOfAnotherTwin {
    static final class Node { @Nullable Node next; int v; }
    static int f(Node n) { return n.next != null ? n.next.v : 0; }
  }
  static final class WalksPastTheEnd {
    static final class Node { @Nullable Node next; int v; }
    static int f(Node n) {
      int sum = 0;
      Node at = n;
      while (at.v != 0) { sum += at.v; at = at.next; } // REFUSED
      return sum;
    }
  }
  static final class WalksPastTheEndTwin {
    static final class Node { @Nullable Node next; int v; }
    static int f(Node n) {
      int sum = 0;
      Node at = n;
      while (at != null) { sum += at.v; at = at.next; }
      return sum;
    }
  }
  static final class Unboxed {
    static @Nullable Integer count(int n) { return n > 0 ? n : null; }
    static int f(int n) { return count(n) + 1; } // REFUSED
  }
  static final class UnboxedTwin {
    static @Nullable Integer count(int n) { return n > 0 ? n : null; }
    static int f(int n) { Integer c = count(n); return c == null ? 0 : c + 1; }
  }
  static final class LoopsOver {
    static int f(@Nullable List<String> all) { int n = 0; for (String s : all) n++; return n; } // REFUSED
  }
  static final class LoopsOverTwin {
    static int f(@Nullable List<String> all) { if (all == null) return 0; int n = 0; for (String s : all) n++; return n; }
  }
  static final class SwitchesOn {
    static int f(@Nullable String s) { return switch (s) { case "a" -> 1; default -> 2; }; } // REFUSED
  }
  static final class SwitchesOnTwin {
    static int f(@Nullable String s) { return switch (s) { case null -> 0; case "a" -> 1; default -> 2; }; }
  }
  static final class LocksOn {
    static void f(@Nullable Object o) { synchronized (o) { coin(); } } // REFUSED
  }
  static final class LocksOnTwin {
    static void f(@Nullable Object o) { if (o != null) { synchronized (o) { coin(); } } }
  }
  static final class Throws {
    static void f(@Nullable RuntimeException e) { throw e; } // REFUSED
  }
  static final class ThrowsTwin {
    static void f(@Nullable RuntimeException e) { if (e != null) throw e; }
  }
  static final class ArrayOf {
    static int f(int @Nullable [] a) { return a.length; }
    static int g(@Nullable String[] a) { return a[0].length(); }
    static int h() { int[] a = null; if (coin()) a = new int[2]; return a[0]; } // REFUSED
  }
  static final class ArrayOfTwin {
    static int h() { int[] a = null; if (coin()) a = new int[2]; return a == null ? 0 : a[0]; }
  }
  static final class WrongConnective {
    static boolean f(@Nullable String s) { return s != null || s.isEmpty(); } // REFUSED
  }
  static final class WrongConnectiveTwin {
    static boolean f(@Nullable String s) { return s == null || s.isEmpty(); }
  }
  static final class TestedTheOther {
    static int f(@Nullable String a, @Nullable String b) { if (a != null) return b.length(); return 0; } // REFUSED
  }
  static final class TestedTheOtherTwin {
    static int f(@Nullable String a, @Nullable String b) { if (a != null && b != null) return b.length(); return 0; }
  }
  static final class AssignedAfterTheTest {
    static int f(@Nullable String s) { if (s == null) return 0; s = find(3); return s.length(); } // REFUSED
  }
  static final class AssignedAfterTheTestTwin {
    static int f(@Nullable String s) { if (s == null) return 0; s = "x"; return s.length(); }
  }
  static final class CaughtBefore {
    static int f() { String s = null; try { s = find2(); } catch (RuntimeException e) { coin(); } return s.length(); } // REFUSED
    static String find2() { return "a"; }
  }
  static final class CaughtBeforeTwin {
    static int f() { String s; try { s = find2(); } catch (RuntimeException e) { s = ""; } return s.length(); }
    static String find2() { return "a"; }
  }
  static final class MethodReference {
    static Supplier<Integer> f(@Nullable String s) { return s::length; } // REFUSED
  }
  static final class MethodReferenceTwin {
    static Supplier<Integer> f(@Nullable String s) { return s == null ? () -> 0 : s::length; }
  }
  static final class RecordPart {
    record P(@Nullable String name, int n) {}
    static int f(P p) { return p.name().length(); } // REFUSED
  }
  static final class RecordPartTwin {
    record P(@Nullable String name, int n) {}
    static int f(P p) { var n = p.name(); return n == null ? 0 : n.length(); }
  }
  static final class RecordPattern {
    record P(@Nullable String name, int n) {}
    static int f(Object o) { return o instanceof P(String name, int n) ? name.length() : 0; } // REFUSED
  }
  static final class RecordPatternTwin {
    record P(@Nullable String name, int n) {}
    static int f(Object o) { return o instanceof P(String name, int n) && name != null ? name.length() : 0; }
  }
  static final class TernaryGives {
    static int f(boolean b) { String s = b ? "x" : null; return s.length(); } // REFUSED
  }
  static final class TernaryGivesTwin {
    static int f(boolean b) { String s = b ? "x" : "y"; return s.length(); }
  }
  static final class SwitchGives {
    static int f(int b) { String s = switch (b) { case 1 -> "x"; default -> null; }; return s.length(); } // REFUSED
  }
  static final class SwitchGivesTwin {
    static int f(int b) { String s = switch (b) { case 1 -> "x"; default -> "z"; }; return s.length(); }
  }
  static final class OwnedNull {
    static int f(boolean b) { S s = null; if (b) { s = new S(); } return s.get(); } // REFUSED
  }
  static final class OwnedNullTwin {
    static int f(boolean b) { S s = null; if (b) { s = new S(); } return s == null ? 0 : s.get(); }
  }
  static final class MapGives {
    static int f(Map<String, @Nullable String> m) { @Nullable String s = m.get("a"); return s.length(); } // REFUSED
  }
  static final class MapGivesTwin {
    static int f(Map<String, String> m) { @Nullable String s = m.get("a"); return s == null ? 0 : s.length(); }
  }
  static final class ParameterGivenOn {
    static int len(@Nullable String s) { return s == null ? 0 : s.length(); }
    static int f(@Nullable String s) { String t = s; return t.length(); } // REFUSED
  }
  static final class ParameterGivenOnTwin {
    static int len(@Nullable String s) { return s == null ? 0 : s.length(); }
    static int f(@Nullable String s) { String t = s; return t == null ? 0 : len(s); }
  }
  static final class InstanceOfAsks {
    static int f(@Nullable Object s) { if (!(s instanceof String t)) { return s.hashCode(); } return t.length(); } // REFUSED
  }
  static final class InstanceOfAsksTwin {
    static int f(@Nullable Object s) { if (!(s instanceof String t)) { return 0; } return s.hashCode() + t.length(); }
  }
  static final class LoopLeavesNull {
    static int f(List<String> all) { String best = null; for (String s : all) { if (s.isEmpty()) best = s; } return best.length(); } // REFUSED
  }
  static final class LoopLeavesNullTwin {
    static int f(List<String> all) { String best = null; for (String s : all) { if (best == null || s.length() > best.length()) best = s; } return best == null ? 0 : best.length(); }
  }
  static final class StringConcat { static String f(@Nullable String s) { return "a" + s; } }
  static final class AssertAsks { static int f(@Nullable String s) { assert s != null; return s.length(); } }
  static final class EqualsAsks { static boolean f(@Nullable String s) { return "a".equals(s) && s.length() == 1; } }
  static final class IsNullAsks { static int f(@Nullable String s) { return Objects.isNull(s) ? 0 : s.length(); } }
  static final class ElseAsks { static int f(@Nullable String s) { s = Objects.requireNonNullElse(s, ""); return s.length(); } }
  static final class OptionalAsks { static int f(@Nullable String s) { return Optional.ofNullable(s).map(String::length).orElse(0); } }
  static final class FieldLoop {
    @Nullable String name; 
    int f() { int n = 0; while (name != null) { n += name.length(); if (n > 3) break; } return n; }
  }
  static final class FieldOfThis { @Nullable String name; int f() { if (this.name != null) { return name.length(); } return 0; } }
  static final class Lazy {
    @Nullable String name;
    @Mut void load() { name = "x"; }
    @Mut int f() { if (name == null) { load(); } return name.length(); }
    @Mut int g() { if (name == null) name = "y"; return name.length(); }
    @Mut int h() { if (name != null) { return name.length(); } name = "z"; return name.length(); }
    int i() { return name != null ? name.length() : 0; }
    int j() { var n = name; if (n == null) { return 0; } return n.length(); }
    boolean k(String s) { return s.equals(name); }
    String l() { return "a" + name; }
    int m() { if (name == null) throw new IllegalStateException(); return name.length(); }
    int n() { Objects.requireNonNull(name); return name.length(); }
    int o() { return Objects.requireNonNull(name).length(); }
    int p() { return Optional.ofNullable(name).map(String::length).orElse(0); }
    int q() { String s = name; return s == null ? 1 : s.length(); }
    int r() { if (name == null || name.isEmpty()) return 0; return name.length(); }
    int t() { return name instanceof String s ? s.length() : 0; }
    int u() { return switch (name) { case null -> 0; case "a" -> 1; default -> name.length(); }; }
  }
  static final class Listy {
    static final class Node { int v; @Nullable Node next; Node(int v) { this.v = v; } }
    @Nullable Node head;
    @Mut void push(int v) { Node n = new Node(v); n.next = head; head = n; }
    int sum() { int s = 0; for (Node n = head; n != null; n = n.next) s += n.v; return s; }
    int last() { Node n = head; if (n == null) return -1; while (n.next != null) n = n.next; return n.v; }
    @Mut void reverse() { Node prev = null; Node at = head; while (at != null) { Node next = at.next; at.next = prev; prev = at; at = next; } head = prev; }
    @Mut boolean remove(int v) {
      Node prev = null;
      for (Node at = head; at != null; at = at.next) {
        if (at.v == v) { if (prev == null) head = at.next; else prev.next = at.next; return true; }
        prev = at;
      }
      return false;
    }
    static Node merge(@Nullable Node a, @Nullable Node b) {
      if (a == null) return b;
      if (b == null) return a;
      if (a.v < b.v) { a.next = merge(a.next, b); return a; }
      b.next = merge(a, b.next);
      return b;
    }
    static int depth(@Nullable Node n) { return n == null ? 0 : 1 + depth(n.next); }
    @Nullable Node find(int v) { Node n = head; while (n != null && n.v != v) n = n.next; return n; }
    int at(int v) { Node n = find(v); return n != null ? n.v : -1; }
  }
  static final class Tree {
    @Nullable Tree left, right; int v;
    int size() { return 1 + (left == null ? 0 : left.size()) + (right != null ? right.size() : 0); }
    @Mut void add(int x) { if (x < v) { if (left == null) { left = new Tree(); left.v = x; } else { left.add(x); } } else if (right == null) { right = new Tree(); right.v = x; } else right.add(x); }
    boolean has(int x) { Tree t = this; while (t != null) { if (t.v == x) return true; t = x < t.v ? t.left : t.right; } return false; }
  }
  static int best(List<String> all) { String best = null; for (String s : all) { if (best == null || best.length() < s.length()) { best = s; } } return best == null ? 0 : best.length(); }
  static int boxed(Map<String, Integer> m) { Integer c = m.get("a"); return c == null ? 0 : c + 1; }
  static int merge(Map<String, @Nullable Integer> m) { Integer c = m.get("a"); if (c == null) c = 0; return c + 1; }
  static @Nullable S maybe(int n) { return n > 1 ? new S() : null; }
  static int own(int n) { S s = maybe(n); if (s == null) { return 0; } s.set(2); return s.get(); }
  static int tries() { String s; try { s = "a"; } finally { } return s.length(); }
  static void closes(@Nullable AutoCloseable c) throws Exception { if (c != null) c.close(); }
  static void tryNull(@Nullable Integer n) { int k = n == null ? 0 : n; System.out.println(k); }
}
