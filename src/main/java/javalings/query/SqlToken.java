package javalings.query;

import java.util.Set;

/**
 * A token of SQL.
 *
 * @param text a word in small letters; what stands between the quotes of a quoted name or a text;
 *     everything else as it is
 * @param start its offset in the text
 * @param end the offset behind it
 */
record SqlToken(Kind kind, String text, int start, int end) {

  static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", ">", "<=", ">=");

  enum Kind {
    WORD,
    QUOTED_NAME,
    TEXT,
    NUMBER,
    /** A {@code ?}. */
    PARAMETER,
    /** A parameter as other languages write it: {@code $1}, {@code :name}. */
    FOREIGN_PARAMETER,
    SYMBOL,
    /** A text, a quoted name or a comment that begins and does not end. */
    UNTERMINATED,
    /** Behind the last one. */
    END
  }

  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(word);
  }

  /**
   * How much deeper in brackets the next token stands: 1 after an opening one, -1 after a closing.
   */
  int nesting() {
    return is("(") ? 1 : is(")") ? -1 : 0;
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }
}
