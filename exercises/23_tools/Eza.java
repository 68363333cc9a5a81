import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

// A small eza: it lists what is in a folder, a line each, in two columns that line up on a terminal:
// the names, and two blanks further the sizes in bytes, flush right. Anything but a regular file
// has "-" in place of a size. A letter of Chinese is two columns wide, an accent on its own none.
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
    // TODO: What does "%-10s" count?
    return String.format("%-" + columns + "s", text);
  }

  /** How many columns of a terminal a text is wide. */
  static int width(String text) {
    // TODO: This counts chars. How wide are "\u6F22" and an accent that is a char of its own?
    return text.length();
  }

  /** Whether a code point is two columns wide: Chinese, Japanese, Korean, emoji. */
  static boolean isWide(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> Character.isEmojiPresentation(letter);
    };
  }
}
