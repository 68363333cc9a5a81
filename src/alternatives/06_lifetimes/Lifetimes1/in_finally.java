import javalings.own.Borrowed;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.View;
class Lifetimes1 {

  @Move
  static final class Page {
    private final char[] letters = new char[40];

    @Mut
    void write(String text) {
      for (var i = 0; i < letters.length; i++) {
        letters[i] = i < text.length() ? text.charAt(i) : ' ';
      }
    }

    @Borrowed
    Part part(int from, int to) {
      return new Part(letters, from, to);
    }
  }
  @View
  record Part(@Borrowed char[] letters, int from, int to) {
    String text() {
      var text = new StringBuilder();
      for (var i = from; i < to; i++) {
        text.append(letters[i]);
      }
      return text.toString();
    }
  }

  interface Tray {
    void giveBack(Page page);
  }
  static String field(Page page, int from, int to, Tray tray) {
    try {
      return page.part(from, to).text();
    } finally {
      tray.giveBack(page);
    }
  }
}
