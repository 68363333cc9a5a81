import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Iterators6 {

  record Book(String author, String title, int pages) {}
  static Map<String, List<String>> titles(List<Book> catalogue) {
    var titles = new TreeMap<String, List<String>>();
    for (var book : catalogue) {
      titles.computeIfAbsent(book.author(), _ -> new ArrayList<>()).add(book.title());
    }
    return titles;
  }
  static Map<String, Integer> pages(List<Book> catalogue) {
    var pages = new TreeMap<String, Integer>();
    for (var book : catalogue) {
      pages.merge(book.author(), book.pages(), Integer::sum);
    }
    return pages;
  }
}
