// expect: checks-fail no_cast_and_no_raw_list
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
  @SuppressWarnings("unchecked")
  static <T> void shelve(List<? extends Book> books, List<T> shelf) {
    shelf.addAll((List<T>) (List<?>) books);
  }
  static int deliver(List<Book> delivery, List<Item> shelf) {
    shelve(delivery, shelf);
    return weight(delivery);
  }
  static void store(List<Book> delivery, List<Object> attic) {
    shelve(delivery, attic);
  }
}
