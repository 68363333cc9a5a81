// expect: checks-fail the_signatures_still_say_who_owns_what
import java.util.List;

class Lifetimes3 {
  record Book(String title, int pages) {}
  record Library(List<Book> books) {}
  static final class Form {
    private String word = "";
    void fill(String other) {
      word = other;
    }

    boolean fits(Book book) {
      return book.title().contains(word);
    }
  }

  /** The first book that fits the form; the first of all when there is none. */
  static Book find(Library library, Form form) {
    for (var book : library.books()) {
      if (form.fits(book)) {
        return book;
      }
    }
    return library.books().getFirst();
  }

  /** Of the first book and those found for these words: the one with the fewest pages. */
  static Book shortest(Library library, List<String> words) {
    var form = new Form();
    var shortest = find(library, form);
    for (var word : words) {
      form.fill(word);
      var book = find(library, form);
      if (book.pages() < shortest.pages()) {
        shortest = book;
      }
    }
    return shortest;
  }
}
