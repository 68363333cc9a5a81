import java.util.List;
import javalings.own.Borrowed;
import javalings.own.From;
import javalings.own.Move;
import javalings.own.Mut;
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
  @Borrowed
  @From("library")
  static Book find(@Borrowed Library library, @Borrowed Form form) {
    for (int i = 0; i < library.books().size(); i++) {
      if (form.fits(library.books().get(i))) {
        return library.books().get(i);
      }
    }
    return library.books().get(0);
  }
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
