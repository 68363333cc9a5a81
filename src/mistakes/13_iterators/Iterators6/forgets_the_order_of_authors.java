// expect: checks-fail authors_are_in_order
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class Iterators6 {

  record Book(String author, String title, int pages) {}

  static Map<String, List<String>> titles(List<Book> catalogue) {
    return catalogue.stream()
        .collect(
            Collectors.groupingBy(
                Book::author, TreeMap::new, Collectors.mapping(Book::title, Collectors.toList())));
  }

  static Map<String, Integer> pages(List<Book> catalogue) {
    return catalogue.stream()
        .collect(
            Collectors.groupingBy(
                Book::author, java.util.LinkedHashMap::new, Collectors.summingInt(Book::pages)));
  }
}
