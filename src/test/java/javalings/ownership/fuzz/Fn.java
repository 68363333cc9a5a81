package javalings.ownership.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * One function in both languages.
 *
 * @param method it has a receiver, of type S
 */
record Fn(String name, boolean method, Text header, List<Code> body, Text end) {

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
        newBody,
        end);
  }

  String java() {
    return String.join("\n", lines().stream().map(Text::java).toList()) + "\n";
  }

  String rust() {
    return String.join("\n", lines().stream().map(Text::rust).toList()) + "\n";
  }
}
