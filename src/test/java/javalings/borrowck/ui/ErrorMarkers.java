package javalings.borrowck.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The marks of a program: {@code // ERROR E0382} at the end of a line that must be refused. */
record ErrorMarkers(List<Mark> all) {
  private static final Pattern ERROR = Pattern.compile("// ERROR (\\w+)");

  /** A code at a line, from 1. */
  record Mark(int line, String code) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      return line == other.line ? code.compareTo(other.code) : Integer.compare(line, other.line);
    }
  }

  static ErrorMarkers of(String text) {
    var marks = new ArrayList<Mark>();
    var lines = text.lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      var found = ERROR.matcher(lines.get(i));
      while (found.find()) {
        marks.add(new Mark(i + 1, found.group(1)));
      }
    }
    return new ErrorMarkers(marks);
  }

  List<String> codes() {
    return all.stream().map(Mark::code).toList();
  }
}
