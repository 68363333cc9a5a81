// expect: checks-fail lists_all_titles_of_an_author
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class Iterators6 {

  record Book(String author, String title, int pages) {}

  static Map<String, List<String>> titles(List<Book> catalogue) {
    return catalogue.stream()
        .collect(
            Collectors.toMap(
                Book::author, book -> List.of(book.title()), (_, b) -> b, TreeMap::new));
  }

  static Map<String, Integer> pages(List<Book> catalogue) {
    return catalogue.stream()
        .collect(
            Collectors.groupingBy(Book::author, TreeMap::new, Collectors.summingInt(Book::pages)));
  }
}
