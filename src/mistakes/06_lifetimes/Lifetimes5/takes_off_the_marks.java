// expect: checks-fail a_shorter_word_leaves_none_behind
class Lifetimes5 {

  record Text(StringBuilder letters) {
    int find(String word, int from) {
      return letters.indexOf(word, from);
    }

    void replace(int from, int to, String word) {
      letters.replace(from, to, word);
    }

    String read() {
      return letters.toString();
    }
  }
  static final class Finder {
    private final Text text;
    private final String word;
    private int from;

    Finder(Text text, String word) {
      this.text = text;
      this.word = word;
    }
    int next() {
      var place = text.find(word, from);
      from = place + word.length();
      return place;
    }
  }
  static int replaceAll(Text text, String word, String other) {
    var finder = new Finder(text, word);
    var count = 0;
    for (var place = finder.next(); place >= 0; place = finder.next()) {
      text.replace(place, place + word.length(), other);
      count++;
    }
    return count;
  }
}
