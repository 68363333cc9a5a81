package javalings.ownership;

import org.junit.jupiter.api.Test;

/** Collections: what copies them, what lends them, what gives their elements. */
final class CollectionTest {

  @Test
  void aCopyOfACollectionSharesNothing() {
    Marked.check(
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
    Marked.check(
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
    Marked.check(
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
    Marked.check(
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
    Marked.check(
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
}
