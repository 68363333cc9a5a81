import java.util.List;
class Generics2 {

  interface Item {
    int grams();
  }

  record Book(String title, int grams) implements Item {}

  record Globe(int grams) implements Item {}
  static <T extends Item> int weight(List<T> items) {
    var sum = 0;
    for (T item : items) {
      sum += item.grams();
    }
    return sum;
  }
  static <T> void shelve(List<? extends T> books, List<? super T> shelf) {
    shelf.addAll(books);
  }
  static int deliver(List<Book> delivery, List<Item> shelf) {
    shelve(delivery, shelf);
    return weight(delivery);
  }
  static void store(List<Book> delivery, List<Object> attic) {
    shelve(delivery, attic);
  }
}
