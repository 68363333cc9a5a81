// expect: checks-fail accents_of_their_own_take_none
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "eza", exitCodeOnInvalidInput = 2)
class Eza implements Callable<Integer> {
  enum Order {
    NAME,
    SIZE
  }

  record Row(String name, long bytes) {
    String size() {
      return bytes < 0 ? "-" : Long.toString(bytes);
    }
  }

  @Parameters(index = "0")
  Path folder;

  @Option(names = {"-a", "--all"}, description = "also what begins with a dot")
  boolean all;

  @Option(names = {"-s", "--sort"}, description = "by NAME, or by SIZE, the smallest first")
  Order order = Order.NAME;

  @Override
  public Integer call() throws IOException {
    var rows = new ArrayList<Row>();
    try (var list = Files.list(folder)) {
      for (var path : list.sorted().toList()) {
        if (all || !path.getFileName().toString().startsWith(".")) {
          var bytes = Files.isRegularFile(path) ? Files.size(path) : -1;
          rows.add(new Row(path.getFileName().toString(), bytes));
        }
      }
    }
    if (order == Order.SIZE) {
      rows.sort(Comparator.comparingLong(Row::bytes));
    }
    var names = rows.stream().mapToInt(row -> width(row.name())).max().orElse(0);
    var sizes = rows.stream().mapToInt(row -> row.size().length()).max().orElse(0);
    for (var row : rows) {
      System.out.printf("%s  %" + sizes + "s%n", left(row.name(), names), row.size());
    }
    return 0;
  }

  static String left(String text, int columns) {
    // A format's "%-10s" counts chars, too: the blanks have to be counted here.
    return text + " ".repeat(columns - width(text));
  }

  static int width(String text) {
    return text.codePoints().map(Eza::columns).sum();
  }

  private static int columns(int letter) {
    if (letter >= 0x300 && letter <= 0x36F) {
      return 0;
    }
    return isWide(letter) ? 2 : 1;
  }

  /** Whether a code point is two columns wide: Chinese, Japanese, Korean, emoji. */
  static boolean isWide(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> Character.isEmojiPresentation(letter);
    };
  }
}
