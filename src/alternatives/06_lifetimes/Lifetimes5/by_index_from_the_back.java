import java.util.ArrayList;
import java.util.List;
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
    List<Integer> places = places(text, word);
    for (int i = places.size() - 1; i >= 0; i--) {
      int place = places.get(i);
      text.replace(place, place + word.length(), other);
    }
    return places.size();
  }

  private static List<Integer> places(@Borrowed Text text, String word) {
    var finder = new Finder(text, word);
    var places = new ArrayList<Integer>();
    int place = finder.next();
    while (place >= 0) {
      places.add(place);
      place = finder.next();
    }
    return places;
  }
}
