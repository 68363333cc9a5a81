import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
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
    var at = 0;
    while (at < code.length()) {
      var end = end(code, at);
      var token = code.substring(at, end);
      var colour = colour(token);
      out.append(colour).append(token).append(colour.isEmpty() ? "" : RESET);
      at = end;
    }
    return out.toString();
  }

  private static String colour(String token) {
    if (token.length() > 1 && (token.startsWith("//") || token.startsWith("/*"))) {
      return COMMENT;
    }
    if (token.length() > 1 && (token.charAt(0) == '"' || token.charAt(0) == '\'')) {
      return STRING;
    }
    return KEYWORDS.contains(token) ? KEYWORD : "";
  }

  private static int end(String code, int at) {
    if (code.startsWith("//", at)) {
      var line = code.indexOf('\n', at);
      return line < 0 ? code.length() : line;
    }
    if (code.startsWith("/*", at)) {
      var end = code.indexOf("*/", at + 2);
      return end < 0 ? at + 1 : end + 2;
    }
    if (code.startsWith("\"\"\"", at)) {
      return quoted(code, at, "\"\"\"");
    }
    if (code.charAt(at) == '"' || code.charAt(at) == '\'') {
      return quoted(code, at, code.substring(at, at + 1));
    }
    var end = at;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private static int quoted(String code, int at, String quote) {
    for (var end = at + quote.length(); end < code.length(); end++) {
      if (code.charAt(end) == '\\') {
        end++;
      } else if (code.startsWith(quote, end)) {
        return end + quote.length();
      }
    }
    return at + 1;
  }
}
