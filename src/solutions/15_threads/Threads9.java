import java.util.List;
import java.util.function.Supplier;
import javalings.own.Send;

// An editor checks the spelling while somebody types. The checker works in another thread, some
// time later. It complains about words that nobody has written, half of one and half of the next.
class Threads9 {

  /** The text that has been typed so far. */
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
    /** Looks at a text in another thread. All that the supplier uses has to be fit for that. */
    void check(@Send Supplier<String> text);
  }

  /** Types all words; after each, the spelling gets the text as it is then. Returns the whole. */
  static String write(List<String> words, Spelling spelling) {
    var draft = new Draft();
    for (var word : words) {
      draft.type(word);
      // A String never changes, so it may cross over and stay here as well. The draft does change,
      // and we go on typing: it is ours alone.
      var text = draft.text();
      spelling.check(() -> text);
    }
    return draft.text();
  }
}
