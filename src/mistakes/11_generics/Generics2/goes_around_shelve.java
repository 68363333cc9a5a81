// expect: does-not-compile checks.do.not.fit
import java.util.List;

// A library. A delivery of books is weighed, and goes to a shelf or to the attic, where other things
// may be as well. Both methods below could do it, but neither is allowed to: this does not compile.
class Generics2 {

  interface Item {
    int grams();
  }

  record Book(String title, int grams) implements Item {}

  record Globe(int grams) implements Item {}

  // TODO: This one only takes items out of a list. It could work for lists of any kind of items.
  static int weight(List<? extends Item> items) {
    return items.stream().mapToInt(Item::grams).sum();
  }

  // TODO: This one only puts books on the shelf. Which other lists could take a book?
  static void shelve(List<Book> books, List<Book> shelf) {
    shelf.addAll(books);
  }

  /** Puts a delivery on a shelf, and returns what it weighs. */
  static int deliver(List<Book> delivery, List<Item> shelf) {
    shelf.addAll(delivery);
    return weight(delivery);
  }

  /** Puts a delivery in the attic, where anything may lie. */
  static void store(List<Book> delivery, List<Object> attic) {
    attic.addAll(delivery);
  }
}
