import java.util.List;

// A library. A delivery of books is weighed, and goes to a shelf that may hold other things as
// well. Both methods below could do it, but neither is allowed to: this does not compile.
class Generics2 {

  interface Item {
    int grams();
  }

  record Book(String title, int grams) implements Item {}

  record Globe(int grams) implements Item {}

  // TODO: This one only takes items out of a list. It could work for lists of any kind of items.
  static int weight(List<Item> items) {
    return items.stream().mapToInt(Item::grams).sum();
  }

  // TODO: This one only puts books into the shelf. What else could the shelf be a list of?
  static void shelve(List<Book> books, List<Book> shelf) {
    shelf.addAll(books);
  }

  /** Puts a delivery on a shelf, and returns what it weighs. */
  static int deliver(List<Book> delivery, List<Item> shelf) {
    shelve(delivery, shelf);
    return weight(delivery);
  }
}
