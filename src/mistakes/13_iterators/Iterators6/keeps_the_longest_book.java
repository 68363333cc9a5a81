// expect: checks-fail adds_up_all_pages_of_an_author
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
        .collect(Collectors.toMap(Book::author, Book::pages, Math::max, TreeMap::new));
  }
}
