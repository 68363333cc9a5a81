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
    for (var word : words) {
      draft.type(word);
      check(spelling, draft.text());
    }
    return draft.text();
  }

  private static void check(Spelling spelling, String text) {
    spelling.check(() -> text);
  }
}
