// expect: checks-fail a_delivery_goes_to_the_shelf
import java.util.ArrayList;
import java.util.List;

class Generics2 {

  interface Item {
    int grams();
  }

  record Book(String title, int grams) implements Item {}

  record Globe(int grams) implements Item {}
  static int weight(List<? extends Item> items) {
    return items.stream().mapToInt(Item::grams).sum();
  }
  static void shelve(List<? extends Book> books, List<? super Book> shelf) {
    shelf.addAll(books);
  }
  static int deliver(List<Book> delivery, List<Item> shelf) {
    shelve(delivery, new ArrayList<>(shelf));
    return weight(delivery);
  }
  static void store(List<Book> delivery, List<Object> attic) {
    shelve(delivery, new ArrayList<>());
  }
}
