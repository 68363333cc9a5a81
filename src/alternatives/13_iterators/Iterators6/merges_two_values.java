import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Iterators6 {

  record Book(String author, String title, int pages) {}
  static Map<String, List<String>> titles(List<Book> catalogue) {
    return catalogue.stream()
        .collect(
            Collectors.toMap(
                Book::author,
                book -> List.of(book.title()),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList(),
                TreeMap::new));
  }
  static Map<String, Integer> pages(List<Book> catalogue) {
    return catalogue.stream()
        .collect(Collectors.toMap(Book::author, Book::pages, Integer::sum, TreeMap::new));
  }
}
