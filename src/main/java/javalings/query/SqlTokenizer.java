package javalings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javalings.query.SqlToken.Kind;

/** Takes SQL apart into its tokens; comments are none. */
final class SqlTokenizer {

  private static final List<String> LONG_SYMBOLS =
      List.of("::", "<=", ">=", "<>", "!=", "||", "==", ":=");

  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlTokenizer(String sql) {
    this.sql = sql;
  }

  /** The tokens of a text, the last of which is {@link Kind#END}. */
  static List<SqlToken> tokens(String sql) {
    var tokenizer = new SqlTokenizer(sql);
    while (tokenizer.at < sql.length()) {
      tokenizer.next();
    }
    tokenizer.tokens.add(new SqlToken(Kind.END, "", sql.length(), sql.length()));
    return List.copyOf(tokenizer.tokens);
  }

  private void next() {
    var c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      at = endOfLine();
    } else if (sql.startsWith("/*", at)) {
      blockComment();
    } else if (c == '\'') {
      quoted(Kind.TEXT);
    } else if (c == '"') {
      quoted(Kind.QUOTED_NAME);
    } else if (Character.isJavaIdentifierStart(c) && c != '$') {
      add(Kind.WORD, run(at, Character::isJavaIdentifierPart));
    } else if (Character.isDigit(c) || (c == '.' && isDigit(at + 1))) {
      add(Kind.NUMBER, run(at, each -> Character.isLetterOrDigit(each) || each == '.'));
    } else {
      symbol(c);
    }
  }

  private void symbol(char c) {
    var longer = LONG_SYMBOLS.stream().filter(each -> sql.startsWith(each, at)).findFirst();
    if (c == '?') {
      add(Kind.PARAMETER, at + 1);
    } else if (longer.isPresent()) {
      add(Kind.SYMBOL, at + longer.get().length());
    } else if ((c == '$' || c == ':')
        && at + 1 < sql.length()
        && Character.isLetterOrDigit(sql.charAt(at + 1))) {
      add(Kind.FOREIGN_PARAMETER, run(at + 1, Character::isJavaIdentifierPart));
    } else {
      add(Kind.SYMBOL, at + 1);
    }
  }

  private interface Test {
    boolean holds(char c);
  }

  private int run(int from, Test test) {
    var end = from;
    while (end < sql.length() && test.holds(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index < sql.length() && Character.isDigit(sql.charAt(index));
  }

  private int endOfLine() {
    var end = sql.indexOf('\n', at);
    return end < 0 ? sql.length() : end;
  }

  /** Comments nest, as SQL has it. */
  private void blockComment() {
    var start = at;
    var depth = 0;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
    if (depth > 0) {
      tokens.add(new SqlToken(Kind.UNTERMINATED, "/*", start, start + 2));
    }
  }

  /** A doubled quote is one of the text. */
  private void quoted(Kind kind) {
    var quote = sql.substring(at, at + 1);
    var start = at;
    var end = sql.indexOf(quote, at + 1);
    while (end >= 0 && sql.startsWith(quote, end + 1)) {
      end = sql.indexOf(quote, end + 2);
    }
    if (end < 0) {
      tokens.add(new SqlToken(Kind.UNTERMINATED, quote, start, start + 1));
      at = sql.length();
    } else {
      var inside = sql.substring(start + 1, end).replace(quote + quote, quote);
      tokens.add(new SqlToken(kind, inside, start, end + 1));
      at = end + 1;
    }
  }

  private void add(Kind kind, int end) {
    var text = sql.substring(at, end);
    tokens.add(
        new SqlToken(kind, kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text, at, end));
    at = end;
  }
}
