import java.util.List;
import java.util.function.Supplier;
import javalings.own.Send;
class Threads9 {
  static final class Draft {
    private final StringBuilder text = new StringBuilder();

    void type(String more) {
      text.append(more);
    }

    String text() {
      return text.toString();
    }
  }

  interface Spelling {
    void check(@Send Supplier<String> text);
  }
  static String write(List<String> words, Spelling spelling) {
    var draft = new Draft();
    for (int i = 0; i < words.size(); i++) {
      draft.type(words.get(i));
      var before = draft.text();
      spelling.check(() -> before);
    }
    return draft.text();
  }
}
