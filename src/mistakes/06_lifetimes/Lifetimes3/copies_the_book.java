// expect: checks-fail the_book_belongs_to_the_library

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
  @From({"library", "form"})
  static Book find(@Borrowed Library library, @Borrowed Form form) {
    for (var book : library.books()) {
      if (form.fits(book)) {
        return book;
      }
    }
    return library.books().getFirst();
  }
  static Book shortest(@Borrowed Library library, List<String> words) {
    var form = new Form();
    var first = library.books().getFirst();
    var shortest = new Book(first.title(), first.pages());
    for (var word : words) {
      form.fill(word);
      var book = find(library, form);
      if (book.pages() < shortest.pages()) {
        shortest = new Book(book.title(), book.pages());
      }
    }
    return shortest;
  }
}
