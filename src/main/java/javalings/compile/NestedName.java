package javalings.compile;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A type that javac does not find by its own name, since it is declared in another type of the
 * file: {@code Card} where {@code Payment.Card} is meant.
 */
record NestedName(String outer, String name) {

  private static final Pattern MISSED = Pattern.compile("symbol:\\s+class (\\w+)");

  private static final Pattern NO_CODE =
      Pattern.compile("(?s)//[^\\n]*|/\\*.*?\\*/|\"[^\"\\n]*\"|'.'");

  private static final Pattern TYPE_OR_BRACE =
      Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\w+)|[{}]");

  static Optional<NestedName> missed(List<String> said, String text) {
    return said.stream()
        .flatMap(line -> MISSED.matcher(line).results())
        .flatMap(it -> in(NO_CODE.matcher(text).replaceAll(""), it.group(1)).stream())
        .findFirst();
  }

  /** The type that declares another one, unless it is the outermost one of the file. */
  private static Optional<NestedName> in(String code, String name) {
    var open = new ArrayDeque<String>();
    var next = "";
    for (var found : TYPE_OR_BRACE.matcher(code).results().toList()) {
      if (found.group().equals("{")) {
        open.push(next);
        next = "";
      } else if (found.group().equals("}")) {
        open.poll();
      } else if (found.group(1).equals(name) && open.size() > 1 && !open.peek().isEmpty()) {
        return Optional.of(new NestedName(open.peek(), name));
      } else {
        next = found.group(1);
      }
    }
    return Optional.empty();
  }

  String help() {
    return "write `%s.%s`: `%s` is declared in `%s`".formatted(outer, name, name, outer);
  }
}
