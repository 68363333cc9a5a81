// expect: checks-fail lists_all_titles_of_an_author
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

// A library wants its books by author. The program worked for the sample of ten books, and breaks
// down on the real catalogue: some people have written more than one book.
class Iterators6 {

  record Book(String author, String title, int pages) {}

  /** The titles of each author, in the order of the catalogue; authors in alphabetical order. */
  static Map<String, List<String>> titles(List<Book> catalogue) {
    return catalogue.stream().collect(Collectors.toMap(Book::author, b -> List.of(b.title()), (a, b) -> List.of(a.getFirst(), b.getFirst()), TreeMap::new));
  }

  /** How many pages each author has written; authors in alphabetical order. */
  static Map<String, Integer> pages(List<Book> catalogue) {
    return catalogue.stream().collect(Collectors.toMap(Book::author, Book::pages, Integer::sum, TreeMap::new));
  }
}
