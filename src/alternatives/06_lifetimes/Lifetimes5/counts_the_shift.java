import java.util.ArrayList;
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
    var places = new ArrayList<Integer>();
    var finder = new Finder(text, word);
    for (var place = finder.next(); place >= 0; place = finder.next()) {
      places.add(place);
    }
    int shift = 0;
    for (int place : places) {
      text.replace(place + shift, place + shift + word.length(), other);
      shift += other.length() - word.length();
    }
    return places.size();
  }
}
