// expect: checks-fail reads_what_was_on_the_page
class Lifetimes1 {

  static final class Page {
    private final char[] letters = new char[40];

    void write(String text) {
      for (var i = 0; i < letters.length; i++) {
        letters[i] = i < text.length() ? text.charAt(i) : ' ';
      }
    }

    Part part(int from, int to) {
      return new Part(letters, from, to);
    }
  }
  record Part(char[] letters, int from, int to) {
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
    var part = page.part(from, to);
    tray.giveBack(page);
    return part.text();
  }
}
