package javalings.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.course.Json;
import javalings.course.MalformedJson;

/**
 * A file of ours of one entry a line, after git has merged it in its way: with conflict markers, or
 * with the lines of both sides and their commas as they came. Each line speaks for itself.
 *
 * @param entries in the order of the file; a name may come twice
 * @param rest lines that are neither an entry nor a bracket nor a marker, and so were damaged
 * @param ends whether the file ends as it should, and was not cut
 */
record MergedLines(List<Entry> entries, List<String> rest, boolean ends) {

  /** A line {@code "name": value}. */
  record Entry(String name, Json value) {}

  private static final Pattern ENTRY =
      Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"\\s*:.*?),?\\s*");
  private static final Pattern OPENING = Pattern.compile("\\s*(?:\"[^\"]*\"\\s*:\\s*)?\\{\\s*");
  private static final Pattern CLOSING = Pattern.compile("\\s*}?,?\\s*");

  /** The first marker: usually of seven characters, more where git was asked for them. */
  private static final Pattern FIRST = Pattern.compile("(?m)^(<{7,})(?: .*)?$");

  MergedLines {
    entries = List.copyOf(entries);
    rest = List.copyOf(rest);
  }

  static MergedLines of(String text) {
    var entries = new ArrayList<Entry>();
    var rest = new ArrayList<String>();
    for (var line : sides(text)) {
      var entry = entry(line);
      entry.ifPresent(entries::add);
      if (entry.isEmpty() && !OPENING.matcher(line).matches() && !CLOSING.matcher(line).matches()) {
        rest.add(line);
      }
    }
    return new MergedLines(entries, rest, text.stripTrailing().endsWith("}"));
  }

  /** The lines of both sides, without the markers and what was there before. */
  private static List<String> sides(String text) {
    var first = FIRST.matcher(text.replace("\r\n", "\n"));
    var length = first.find() ? first.group(1).length() : 7;
    var lines = new ArrayList<String>();
    var inBase = false;
    for (var line : text.lines().toList()) {
      var isMarker = Stream.of("<", ">", "=").anyMatch(it -> isMarker(line, it.repeat(length)));
      inBase = !isMarker && (inBase || isMarker(line, "|".repeat(length)));
      if (!inBase && !isMarker) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Bars begin what both sides had before, in the styles diff3 and zdiff3. */
  private static boolean isMarker(String line, String marker) {
    return line.equals(marker) || line.startsWith(marker + " ");
  }

  private static Optional<Entry> entry(String line) {
    var matcher = ENTRY.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Json.read("{" + matcher.group(1) + "}") instanceof Json.Members members
          ? members.values().entrySet().stream()
              .findFirst()
              .map(it -> new Entry(it.getKey(), it.getValue()))
          : Optional.empty();
    } catch (MalformedJson _) {
      return Optional.empty();
    }
  }
}
