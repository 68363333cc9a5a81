// expect: checks-fail replaces_all_of_them
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.View;
class Lifetimes5 {

  @Move
  record Text(StringBuilder letters) {
    int find(String word, int from) {
      return letters.indexOf(word, from);
    }

    @Mut
    void replace(int from, int to, String word) {
      letters.replace(from, to, word);
    }

    String read() {
      return letters.toString();
    }
  }
  @View
  static final class Finder {
    @Borrowed private final Text text;
    private final String word;
    private int from;

    Finder(@Borrowed Text text, String word) {
      this.text = text;
      this.word = word;
    }
    @Mut
    int next() {
      var place = text.find(word, from);
      from = place + word.length();
      return place;
    }
  }
  static int replaceAll(@BorrowedMut Text text, String word, String other) {
    var finder = new Finder(text, word);
    var count = 0;
    for (var place = finder.next(); place >= 0; place = finder.next()) {
      count++;
    }
    var before = text.read();
    text.replace(0, before.length(), before.replaceAll(word, other));
    return count;
  }
}
