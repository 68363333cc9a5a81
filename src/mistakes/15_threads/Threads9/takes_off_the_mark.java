// expect: checks-fail each_text_is_that_of_its_moment
import java.util.List;
import java.util.function.Supplier;

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
    void check(Supplier<String> text);
  }

  static String write(List<String> words, Spelling spelling) {
    var draft = new Draft();
    for (var word : words) {
      draft.type(word);
      spelling.check(() -> draft.text());
    }
    return draft.text();
  }
}
