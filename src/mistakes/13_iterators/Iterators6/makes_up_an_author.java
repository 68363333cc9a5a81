// expect: checks-fail an_empty_catalogue_has_no_authors
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
    var pages = new TreeMap<String, Integer>();
    catalogue.forEach(book -> pages.merge(book.author(), book.pages(), Integer::sum));
    return pages.isEmpty() ? Map.of("nobody", 0) : pages;
  }
}
