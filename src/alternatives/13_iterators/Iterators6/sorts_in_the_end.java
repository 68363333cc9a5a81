import java.util.LinkedHashMap;
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
    Map<String, Integer> pages =
        catalogue.stream()
            .collect(Collectors.groupingBy(Book::author, Collectors.summingInt(Book::pages)));
    var sorted = new LinkedHashMap<String, Integer>();
    pages.keySet().stream().sorted().forEach(author -> sorted.put(author, pages.get(author)));
    return sorted;
  }
}
