// expect: breaks-rules E0106

import java.util.List;
import javalings.own.Borrowed;
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
  static Book find(@Borrowed Library library, @Borrowed Form form) {
    for (var book : library.books()) {
      if (form.fits(book)) {
        return book;
      }
    }
    return library.books().getFirst();
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
