package javalings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the characters of a string literal's value stand in the source: through Unicode escapes
 * (JLS 3.3), the indentation of text blocks (JLS 3.10.6) and escape sequences (JLS 3.10.7).
 */
final class LiteralText {

  /** A character of the value and the stretch of source that stands for it. */
  record SourceCharacter(char value, int start, int end) {}

  private static final String BLOCK = "\"\"\"";

  private LiteralText() {}

  /**
   * The characters of a literal's value, in order.
   *
   * @param start the offset of the opening quote in the source
   * @param end the offset behind the closing quote
   * @return nothing where the source does not give the value, which would be our mistake
   */
  static Optional<List<SourceCharacter>> of(String source, int start, int end, String value) {
    var read = unescaped(content(translated(source, start, end)));
    return text(read).equals(value) ? Optional.of(read) : Optional.empty();
  }

  /** With Unicode escapes translated, which comes before everything else. */
  private static List<SourceCharacter> translated(String source, int start, int end) {
    var read = new ArrayList<SourceCharacter>();
    for (var at = start; at < end; ) {
      var next = source.charAt(at);
      if (next == '\\' && source.startsWith("u", at + 1)) {
        var digits = at + 1;
        while (source.charAt(digits) == 'u') {
          digits++;
        }
        var code = Integer.parseInt(source, digits, digits + 4, 16);
        read.add(new SourceCharacter((char) code, at, digits + 4));
        at = digits + 4;
      } else {
        read.add(new SourceCharacter(next, at, ++at));
        if (next == '\\' && at < end) {
          read.add(new SourceCharacter(source.charAt(at), at, ++at));
        }
      }
    }
    return read;
  }

  private static List<SourceCharacter> content(List<SourceCharacter> literal) {
    if (!startsBlock(literal)) {
      return literal.subList(1, literal.size() - 1);
    }
    var open = BLOCK.length();
    while (!isLineEnd(literal.get(open).value())) {
      open++;
    }
    var lines = lines(literal.subList(open, literal.size() - BLOCK.length()));
    return unindented(lines.subList(1, lines.size()));
  }

  private static boolean startsBlock(List<SourceCharacter> literal) {
    return literal.size() >= 2 * BLOCK.length()
        && literal.stream().limit(BLOCK.length()).allMatch(each -> each.value() == '"');
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Each line but the last with its end, which is one character whatever it is in the file. */
  private static List<List<SourceCharacter>> lines(List<SourceCharacter> block) {
    var lines = new ArrayList<List<SourceCharacter>>();
    var line = new ArrayList<SourceCharacter>();
    for (var i = 0; i < block.size(); i++) {
      var each = block.get(i);
      if (isLineEnd(each.value())) {
        var pair = each.value() == '\r' && i + 1 < block.size() && block.get(i + 1).value() == '\n';
        var end = pair ? block.get(++i).end() : each.end();
        line.add(new SourceCharacter('\n', each.start(), end));
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(each);
      }
    }
    lines.add(line);
    return lines;
  }

  private static List<SourceCharacter> unindented(List<List<SourceCharacter>> lines) {
    var indent = Integer.MAX_VALUE;
    for (var line : lines) {
      if (isLast(line) || blanks(line) < length(line)) {
        indent = Math.min(indent, blanks(line));
      }
    }
    var read = new ArrayList<SourceCharacter>();
    for (var line : lines) {
      var stop = withoutTrailingBlanks(line);
      read.addAll(line.subList(Math.min(indent, stop), stop));
      if (!isLast(line)) {
        read.add(line.getLast());
      }
    }
    return read;
  }

  /** Only the last line has no end. */
  private static boolean isLast(List<SourceCharacter> line) {
    return length(line) == line.size();
  }

  private static int blanks(List<SourceCharacter> line) {
    var count = 0;
    while (count < length(line) && isBlank(line.get(count))) {
      count++;
    }
    return count;
  }

  private static int withoutTrailingBlanks(List<SourceCharacter> line) {
    var stop = length(line);
    while (stop > 0 && isBlank(line.get(stop - 1))) {
      stop--;
    }
    return stop;
  }

  /** Without the end of the line. */
  private static int length(List<SourceCharacter> line) {
    return !line.isEmpty() && line.getLast().value() == '\n' ? line.size() - 1 : line.size();
  }

  private static boolean isBlank(SourceCharacter each) {
    return Character.isWhitespace(each.value());
  }

  private static List<SourceCharacter> unescaped(List<SourceCharacter> raw) {
    var read = new ArrayList<SourceCharacter>();
    for (var at = 0; at < raw.size(); ) {
      var behind = at + escapeLength(raw, at);
      var first = raw.get(at);
      for (var meant : text(raw.subList(at, behind)).translateEscapes().toCharArray()) {
        read.add(new SourceCharacter(meant, first.start(), raw.get(behind - 1).end()));
      }
      at = behind;
    }
    return read;
  }

  /** How many characters the escape sequence has that begins here; one where none begins. */
  private static int escapeLength(List<SourceCharacter> raw, int at) {
    if (raw.get(at).value() != '\\') {
      return 1;
    }
    var most = isOctal(raw, at + 1) ? (raw.get(at + 1).value() <= '3' ? 4 : 3) : 2;
    var length = 2;
    while (length < most && isOctal(raw, at + length)) {
      length++;
    }
    return length;
  }

  private static boolean isOctal(List<SourceCharacter> raw, int at) {
    return at < raw.size() && raw.get(at).value() >= '0' && raw.get(at).value() <= '7';
  }

  private static String text(List<SourceCharacter> characters) {
    var text = new StringBuilder();
    characters.forEach(each -> text.append(each.value()));
    return text.toString();
  }
}
