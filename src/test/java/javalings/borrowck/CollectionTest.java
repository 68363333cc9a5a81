package javalings.borrowck;

import org.junit.jupiter.api.Test;

/** Collections: what copies them, what lends them, what gives their elements. */
final class CollectionTest {

  @Test
  void aCopyOfACollectionSharesNothing() {
    MarkedProgram.check(
        """
        @Move static class Shelf {
          private final List<String> items = new ArrayList<>();
          @Mut List<String> a() { var all = List.copyOf(items); items.clear(); return all; }
          @Mut List<String> b() { var all = new ArrayList<>(items); items.clear(); return all; }
          @Mut List<String> c() { var all = items.stream().toList(); items.clear(); return all; }
          @Consumes List<String> d() { return List.copyOf(items); }
          @Consumes List<String> e() { return items; }
          List<String> f() { return items; } // E0507
        }
        """);
  }

  @Test
  void anElementIsLentToBeChangedWhereThatIsWanted() {
    MarkedProgram.check(
        """
        static void f(ArrayList<S> list) {
          poke(list.get(0));
          @BorrowedMut S s = list.get(0);
          s.set(1);
        }
        static void g(@Borrowed ArrayList<S> list) {
          poke(list.get(0)); // E0596
        }
        @Move static class Shelves {
          final Map<String, S> all = new HashMap<>();
          @Mut @BorrowedMut S of(String name) { return all.computeIfAbsent(name, _ -> new S()); }
        }
        """);
  }

  @Test
  void closingIsTheEndOfWhatIsClosedAndMayTakeItApart() {
    MarkedProgram.check(
        """
        static class Session implements AutoCloseable {
          private final java.io.FileInputStream in = open();
          static java.io.FileInputStream open() { return null; }
          @Override public void close() throws java.io.IOException { in.close(); }
        }
        static void f() throws Exception {
          var session = new Session();
          session.close();
          session.close(); // E0382
        }
        """);
  }

  @Test
  void aDroppedCollectionIsGoneAlsoWhenItHoldsPlainValues() {
    MarkedProgram.check(
        """
        static void f() {
          ArrayList<Integer> list = new ArrayList<>();
          Owned.drop(list);
          list.add(1); // E0382
        }
        """);
  }

  @Test
  void aListInAListIsLentToBeChangedAsAnyElement() {
    MarkedProgram.check(
        """
        static void both(@BorrowedMut List<Integer> a, @BorrowedMut List<Integer> b) {}
        static void twice(List<List<Integer>> rows) {
          both(rows.get(0), rows.get(1)); // E0499
        }
        static void parts(List<List<Integer>> rows) {
          var upper = rows.subList(0, 2);
          var lower = rows.subList(1, 3);
          both(upper.get(1), lower.get(0)); // E0596 E0596
        }
        static void honest(List<List<Integer>> rows, Map<String, List<Integer>> byName) {
          rows.get(0).add(rows.get(1).size());
          byName.get("a").add(1);
          Collections.sort(byName.get("a"));
          for (var row : rows) {
            row.add(1);
          }
          var first = rows.get(0);
          first.add(2);
          rows.get(1).add(first.size());
        }
        """);
  }

  @Test
  void aViewInACollectionIsAsFreeAsWhenItWasPutIn() {
    MarkedProgram.check(
        """
        @View static class V {
          final @Borrowed S s;
          V(@Borrowed S s) { this.s = s; }
          int n() { return s.n; }
        }
        static void f(S s) {
          var list = new ArrayList<V>();
          list.add(new V(s));
          V v = list.get(0);
          list.clear();
          poke(s); // E0502
          v.n();
        }
        static void g() {
          var list = new ArrayList<V>();
          V v;
          {
            S s = new S();
            list.add(new V(s)); // E0597
            v = list.get(0);
          }
          v.n();
        }
        """);
  }

  @Test
  void aMarkInFrontOfAnArrayOfNumbersMeansTheArray() {
    MarkedProgram.check(
        """
        @ViewMut record Part(@BorrowedMut int[] heat, int from, int to) {
          int at(int i) { return heat[i]; }
          @Mut void put(int i) { heat[i] = heat[i - 1]; heat[i]++; this.heat[i] += 4; }
          int sum() { int all = heat.length; for (var one : heat) { all += one; } return all; }
        }
        static int first(@Borrowed int[] a) { return a[0]; }
        static String name(@Borrowed String[] a) { String s = a[0]; return s; }
        static void halves() {
          int[] a = new int[4];
          var left = new Part(a, 0, 2);
          var right = new Part(a, 2, 4); // E0499
          left.put(1);
          right.put(2);
        }
        """);
  }
}
