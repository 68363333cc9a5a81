package javalings.query;

import java.util.List;
import java.util.Set;

/** Goes through the tokens of a query. Once something was not as expected, it has failed. */
final class TokenReader {

  private final List<SqlToken> tokens;
  private int at;
  private boolean failed;

  TokenReader(List<SqlToken> tokens) {
    this.tokens = tokens;
  }

  SqlToken peek() {
    return tokens.get(at);
  }

  /** The token so many behind the next one; the last one for what is behind it. */
  SqlToken peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  SqlToken take() {
    var token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean accept(String word) {
    if (peek().is(word)) {
      take();
      return true;
    }
    return false;
  }

  boolean acceptAny(Set<String> words) {
    return words.stream().anyMatch(this::accept);
  }

  boolean isAny(Set<String> words) {
    return words.stream().anyMatch(peek()::is);
  }

  void expect(String word) {
    if (!accept(word)) {
      fail();
    }
  }

  String expectName() {
    if (!peek().isName()) {
      fail();
    }
    return take().text();
  }

  void fail() {
    failed = true;
  }

  /** Whether all is as expected so far, and there is more. */
  boolean goesOn() {
    return !failed && !isAtEnd();
  }

  boolean hasFailed() {
    return failed;
  }

  boolean isAtEnd() {
    return peek().kind() == SqlToken.Kind.END;
  }

  /** Takes a token and, where it opens brackets, everything up to the closing one. */
  void skipOne() {
    var depth = 0;
    do {
      if (isAtEnd()) {
        failed |= depth > 0;
        return;
      }
      var token = take();
      depth += token.nesting();
    } while (depth > 0);
  }

  int position() {
    return at;
  }

  List<SqlToken> between(int from, int to) {
    return tokens.subList(from, to);
  }
}
