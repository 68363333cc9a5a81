import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "bat", exitCodeOnInvalidInput = 2)
class Bat implements Callable<Integer> {
  static final String KEYWORD = "\033[34m";
  static final String STRING = "\033[32m";
  static final String COMMENT = "\033[90m";
  static final String RESET = "\033[0m";

  static final Set<String> KEYWORDS =
      Set.of("class", "else", "if", "int", "new", "return", "static", "void", "while");

  static final Pattern NOTE = Pattern.compile("//[^\n]*|/\\*[\\s\\S]*?\\*/");
  static final Pattern BLOCK = Pattern.compile("\"\"\"(?:[^\\\\]|\\\\[\\s\\S])*?\"\"\"");
  static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'");
  static final Pattern WORD = Pattern.compile("[\\w$]+");

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
    var out = new StringBuilder();
    var rest = code;
    while (!rest.isEmpty()) {
      var token = token(rest);
      out.append(token);
      rest = rest.substring(token.replaceAll("\033\\[\\d+m", "").length());
    }
    return out.toString();
  }

  private static String token(String rest) {
    if (begin(NOTE, rest) > 0) {
      return COMMENT + rest.substring(0, begin(NOTE, rest)) + RESET;
    }
    var quoted = Math.max(begin(BLOCK, rest), 0);
    quoted = quoted > 0 ? quoted : begin(QUOTED, rest);
    if (quoted > 0) {
      return STRING + rest.substring(0, quoted) + RESET;
    }
    var word = rest.substring(0, Math.max(1, begin(WORD, rest)));
    return KEYWORDS.contains(word) ? KEYWORD + word + RESET : word;
  }

  private static int begin(Pattern pattern, String rest) {
    var match = pattern.matcher(rest);
    return match.lookingAt() ? match.end() : 0;
  }
}
