import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

// A small bat: it shows a Java file in colours. Each keyword, each string, text block or character,
// and each comment stands between its colour and RESET, as a whole. Nothing else is changed. In a
// pipe there are no colours, unless they are asked for.
@Command(name = "bat", exitCodeOnInvalidInput = 2)
class Bat implements Callable<Integer> {
  static final String KEYWORD = "\033[34m";
  static final String STRING = "\033[32m";
  static final String COMMENT = "\033[90m";
  static final String RESET = "\033[0m";

  static final Set<String> KEYWORDS =
      Set.of("class", "else", "if", "int", "new", "return", "static", "void", "while");

  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Parameters(index = "0")
  Path file;

  @Option(names = "--color")
  When color = When.AUTO;

  private final boolean terminal;

  /** A bat that knows whether it writes to a terminal. */
  Bat(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    var coloured = color == When.AUTO ? terminal : color == When.ALWAYS;
    System.out.print(coloured ? paint(text) : text);
    return 0;
  }

  static String paint(String code) {
    // TODO: The second step looks into what the first has painted. How can each character be looked
    // at once, from left to right?
    var words = code.replaceAll("\\b(" + String.join("|", KEYWORDS) + ")\\b", KEYWORD + "$0" + RESET);
    var strings = words.replaceAll("\".*?\"|'.*?'", STRING + "$0" + RESET);
    return strings.replaceAll("//.*", COMMENT + "$0" + RESET);
  }
}
