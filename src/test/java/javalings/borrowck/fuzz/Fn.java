package javalings.borrowck.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One function in both languages.
 *
 * @param method it has a receiver, of type S
 */
record Fn(String name, boolean method, Text header, List<Code> body, Text end) {

  private static final Pattern COPY = Pattern.compile("(/\\*way\\d+\\*/)[^;/]*$");

  Fn {
    body = List.copyOf(body);
  }

  List<Text> lines() {
    var lines = new ArrayList<Text>();
    lines.add(header);
    lines.addAll(Code.lines(body, 1));
    lines.add(end);
    return lines;
  }

  Fn with(String newName, List<Code> newBody) {
    return new Fn(
        newName,
        method,
        new Text(
            header.java().replace(name + "(", newName + "("),
            header.rust().replace(name + "<", newName + "<")),
        newBody.stream().map(code -> renamed(code, newName)).toList(),
        end);
  }

  /** A function that calls itself still does. */
  private Code renamed(Code code, String newName) {
    return switch (code) {
      case Code.Line(Text text) -> new Code.Line(renamed(text, newName));
      case Code.Nest(List<Code.Part> parts, Text last) ->
          new Code.Nest(
              parts.stream()
                  .map(part ->
                      new Code.Part(
                          renamed(part.head(), newName),
                          part.body().stream().map(inside -> renamed(inside, newName)).toList()))
                  .toList(),
              renamed(last, newName));
    };
  }

  private Text renamed(Text text, String newName) {
    return new Text(
        text.java().replace(name + "(", newName + "("),
        text.rust().replace(name + "(", newName + "("));
  }

  /**
   * Where something in the Rust text stands in Java, which has one {@code finally} for the copies
   * that Rust needs on each way out: at the last of them.
   *
   * @param before what stands before it in its line
   */
  int original(int line, String before) {
    var mark = COPY.matcher(before);
    if (!mark.find()) {
      return line;
    }
    var lines = lines();
    for (var i = lines.size(); i > line; i--) {
      if (lines.get(i - 1).rust().contains(mark.group(1))) {
        return i;
      }
    }
    return line;
  }

  String java() {
    return String.join("\n", lines().stream().map(Text::java).toList()) + "\n";
  }

  String rust() {
    return String.join("\n", lines().stream().map(Text::rust).toList()) + "\n";
  }
}
