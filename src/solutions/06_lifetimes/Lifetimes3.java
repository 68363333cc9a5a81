import java.util.List;
import javalings.own.Borrowed;
import javalings.own.From;
import javalings.own.Move;
import javalings.own.Mut;

// A library looks books up by words of their titles. The words come from a form with one field,
// which is filled again and again. But the compiler refuses to refill the form while a book that was
// found is still in use.
class Lifetimes3 {

  @Move
  record Book(String title, int pages) {}

  @Move
  record Library(List<Book> books) {}

  @Move
  static final class Form {
    private String word = "";

    @Mut
    void fill(String other) {
      word = other;
    }

    boolean fits(@Borrowed Book book) {
      return book.title().contains(word);
    }
  }

  /** The first book that fits the form; the first of all when there is none. */
  // The form chooses, but the book is the library's. If the signature named both, each caller would
  // have to keep a form that nobody needs any more.
  @Borrowed
  @From("library")
  static Book find(@Borrowed Library library, @Borrowed Form form) {
    for (var book : library.books()) {
      if (form.fits(book)) {
        return book;
      }
    }
    return library.books().getFirst();
  }

  /**
   * Of the first book and those found for these words: the one with the fewest pages, the first such.
   */
  @Borrowed
  static Book shortest(@Borrowed Library library, List<String> words) {
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
