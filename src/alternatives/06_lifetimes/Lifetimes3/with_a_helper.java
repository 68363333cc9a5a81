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
    for (int i = 0; i < words.size(); i++) {
      form.fill(words.get(i));
      shortest = shorter(shortest, find(library, form));
    }
    return shortest;
  }

  @Borrowed
  @From({"one", "other"})
  private static Book shorter(@Borrowed Book one, @Borrowed Book other) {
    return other.pages() < one.pages() ? other : one;
  }
}
