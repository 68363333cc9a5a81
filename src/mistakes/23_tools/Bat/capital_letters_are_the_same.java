// expect: checks-fail keywords_are_whole_words
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  // One pattern that is tried at each place: what it takes there is a token, and the next one begins
  // behind it. So what is inside of a string is never looked at again.
  static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>//.*|/\\*(?s:.*?)\\*/)"
              + "|(?<string>\"\"\"[^\\\\]*?(?:\\\\(?s:.)[^\\\\]*?)*?\"\"\""
              + "|\"[^\"\\\\\n]*(?:\\\\.[^\"\\\\\n]*)*\""
              + "|'[^'\\\\\n]*(?:\\\\.[^'\\\\\n]*)*')"
              + "|(?<word>[\\w$]+)");

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
    return TOKEN.matcher(code).replaceAll(token -> Matcher.quoteReplacement(painted(token)));
  }

  private static String painted(MatchResult token) {
    if (token.group("comment") != null) {
      return COMMENT + token.group() + RESET;
    }
    if (token.group("string") != null) {
      return STRING + token.group() + RESET;
    }
    return KEYWORDS.contains(token.group().toLowerCase()) ? KEYWORD + token.group() + RESET : token.group();
  }
}
