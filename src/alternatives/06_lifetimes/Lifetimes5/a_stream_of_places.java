import javalings.own.View;
import java.util.ArrayList;
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;

// An editor replaces a word wherever it stands in a text. A finder walks through the text and tells
// the places. When the new word is shorter than the old one, some of the old ones stay.
class Lifetimes5 {

  @Move
  record Text(StringBuilder letters) {
    /** The first place of a word at or after this one; -1 when there is none. */
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

  /** Walks through a text, from one place of a word to the next. */
  @View
  static final class Finder {
    @Borrowed private final Text text;
    private final String word;
    private int from;

    Finder(@Borrowed Text text, String word) {
      this.text = text;
      this.word = word;
    }

    /** The next place, or -1. */
    @Mut
    int next() {
      var place = text.find(word, from);
      from = place + word.length();
      return place;
    }
  }

  /** Replaces all, and returns how many there were. */
  static int replaceAll(@BorrowedMut Text text, String word, String other) {
    var finder = new Finder(text, word);
    var places = java.util.stream.IntStream.generate(finder::next).takeWhile(p -> p >= 0).boxed().toList();
    for (var p : places.reversed()) {
      text.replace(p, p + word.length(), other);
    }
    return places.size();
  }
}
