// expect: checks-fail gives_the_page_back_once
import javalings.own.Borrowed;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.View;

// Forms are scanned on pages that are used again: as soon as a page is given back, the scanner
// writes the next form on it. Sometimes a customer has the name of the next customer.
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

  /** A part of a page, without a copy of it. */
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
    /** Takes a page that is done with. */
    void giveBack(Page page);
  }

  /** The text of a field of a form. The page goes back to the tray. */
  static String field(Page page, int from, int to, Tray tray) {
    // A text of its own outlives the page, a view does not. So all that looks at the page comes
    // before the line in which it goes.
    var text = page.part(from, to).text();
    if (!text.isEmpty()) {
      tray.giveBack(page);
    }
    return text;
  }
}
