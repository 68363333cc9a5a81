import java.util.List;

// A library. A delivery of books is weighed, and goes to a shelf or to the attic, where other things
// may be as well. Both methods below could do it, but neither is allowed to: this does not compile.
class Generics2 {

  interface Item {
    int grams();
  }

  record Book(String title, int grams) implements Item {}

  record Globe(int grams) implements Item {}

  // Out of a list of any kind of items come items. Nothing can be put in, for this method does not
  // know which kind it is; that is what makes it safe.
  static int weight(List<? extends Item> items) {
    return items.stream().mapToInt(Item::grams).sum();
  }

  // Into a list of anything that a book is, a book may be put.
  static void shelve(List<? extends Book> books, List<? super Book> shelf) {
    shelf.addAll(books);
  }

  /** Puts a delivery on a shelf, and returns what it weighs. */
  static int deliver(List<Book> delivery, List<Item> shelf) {
    shelve(delivery, shelf);
    return weight(delivery);
  }

  /** Puts a delivery in the attic, where anything may lie. */
  static void store(List<Book> delivery, List<Object> attic) {
    shelve(delivery, attic);
  }
}
