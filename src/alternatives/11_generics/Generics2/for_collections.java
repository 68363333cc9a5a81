import java.util.Collection;
import java.util.List;

class Generics2 {

  interface Item {
    int grams();
  }

  record Book(String title, int grams) implements Item {}

  record Globe(int grams) implements Item {}
  static int weight(Collection<? extends Item> items) {
    return items.stream().mapToInt(Item::grams).sum();
  }
  static void shelve(Collection<? extends Book> books, Collection<? super Book> shelf) {
    for (var book : books) {
      shelf.add(book);
    }
  }
  static int deliver(List<Book> delivery, List<Item> shelf) {
    shelve(delivery, shelf);
    return weight(delivery);
  }
  static void store(List<Book> delivery, List<Object> attic) {
    shelve(delivery, attic);
  }
}
