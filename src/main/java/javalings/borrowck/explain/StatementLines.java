package javalings.borrowck.explain;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javalings.borrowck.mir.MirSpan;

/** The lines of a file, for edits that move whole statements. */
record StatementLines(String text) {
  private static final Pattern MADE =
      Pattern.compile("((?:\\b(?!this\\.)\\w+\\.)*)\\b(\\w+)\\s*(?:=(?!=)|\\+\\+|--|[-+*/]=)");
  private static final Pattern LEAVES =
      Pattern.compile("\\b(return|break|continue|throw|yield)\\b");
  private static final Pattern JUMP = Pattern.compile("(return|break|continue|throw|yield)\\b.*");

  /** The whole line at an offset, with its end. */
  MirSpan at(int offset) {
    var start = text.lastIndexOf('\n', offset - 1) + 1;
    var end = text.indexOf('\n', offset);
    return new MirSpan(start, end < 0 ? text.length() : end + 1);
  }

  String of(MirSpan line) {
    return text.substring(line.start(), line.end());
  }

  /** A line without the comment at its end. */
  String code(MirSpan line) {
    var of = of(line);
    var quote = '\0';
    for (int i = 0; i < of.length(); i++) {
      var c = of.charAt(i);
      if (quote != '\0') {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? '\0' : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (of.startsWith("//", i)) {
        return of.substring(0, i).stripTrailing() + "\n";
      }
    }
    return of;
  }

  int indent(MirSpan line) {
    var of = of(line);
    return of.length() - of.stripLeading().length();
  }

  boolean blank(MirSpan line) {
    return of(line).isBlank();
  }

  /** Whether a line is one statement that goes on behind itself. */
  boolean isStatement(MirSpan line) {
    var stripped = code(line).strip();
    return stripped.endsWith(";")
        && !JUMP.matcher(stripped).matches()
        && stripped.chars().filter(c -> c == '(').count()
            == stripped.chars().filter(c -> c == ')').count()
        && stripped.chars().noneMatch(c -> c == '{' || c == '}');
  }

  /** Whether two lines stand in the same block, the one before the other. */
  boolean sameBlock(MirSpan first, MirSpan second) {
    for (var line = first; line.start() < second.start(); line = at(line.end())) {
      if (!blank(line) && indent(line) < indent(first)) {
        return false;
      }
    }
    return indent(first) == indent(second) || closes(second);
  }

  private boolean closes(MirSpan line) {
    return code(line).strip().equals("}");
  }

  /**
   * The line behind the whole statement that a line belongs to, in the block of another one.
   *
   * @param block a line of the block that the statement stands in
   */
  MirSpan statementEnd(MirSpan block, MirSpan line) {
    var at = line;
    do {
      at = at(at.end());
    } while (at.end() < text.length()
        && (blank(at) || indent(at) > indent(block) || closesInside(at, block)));
    return at;
  }

  private boolean closesInside(MirSpan line, MirSpan block) {
    return indent(line) == indent(block) && of(line).strip().startsWith("}");
  }

  /** Whether control may leave a stretch other than at its end. */
  boolean leaves(int from, int to) {
    return LEAVES.matcher(text).region(from, to).find();
  }

  /** The names that get a value from one offset to another. */
  Set<String> made(int from, int to) {
    var names = new HashSet<String>();
    var match = MADE.matcher(text).region(from, to);
    while (match.find()) {
      names.add(match.group(1) + match.group(2));
    }
    return names;
  }

  /** {@code o.s} is mentioned where all of it stands, and {@code s} where it is a word. */
  boolean mentions(MirSpan line, Set<String> names) {
    var code = code(line);
    return Pattern.compile("\\W+").splitAsStream(code).anyMatch(names::contains)
        || names.stream().anyMatch(name -> name.indexOf('.') >= 0 && code.contains(name));
  }

  /** Where the block around a line ends: the start of its closing line. */
  int blockEnd(MirSpan line) {
    var at = line;
    while (at.end() < text.length() && (blank(at) || indent(at) >= indent(line))) {
      at = at(at.end());
    }
    return at.start();
  }

  /** The nearest line above that is not blank. */
  MirSpan above(MirSpan line) {
    var at = line;
    do {
      at = at(Math.max(0, at.start() - 1));
    } while (blank(at) && at.start() > 0);
    return at;
  }
}
