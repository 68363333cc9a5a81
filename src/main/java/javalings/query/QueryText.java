package javalings.query;

import java.util.ArrayList;
import java.util.List;
import javalings.model.LineIndex;
import javalings.model.Place;
import javalings.model.Source;

/**
 * The text of a query, and where each of its characters comes from.
 *
 * @param value what the database gets
 * @param origins one for each character
 * @param whole the expression that gives the text
 */
record QueryText(String value, List<Origin> origins, Place whole) {

  /** A stretch of a file. */
  record Origin(Source source, int start, int end) {}

  QueryText {
    origins = List.copyOf(origins);
  }

  /** The place of a stretch of the text; of its last word where it lies behind the end. */
  Place place(int from, int to) {
    if (value.isBlank()) {
      return whole;
    }
    if (value.substring(Math.min(from, value.length())).isBlank()) {
      return lastWord();
    }
    var first = origins.get(from);
    var last = first;
    for (var origin : origins.subList(from, Math.max(to, from + 1))) {
      if (origin.source().equals(first.source()) && origin.start() >= first.start()) {
        last = origin;
      }
    }
    var index = LineIndex.of(first.source().text());
    return index.place(first.source().path(), first.start(), last.end());
  }

  private Place lastWord() {
    var end = value.stripTrailing().length();
    var start = end - 1;
    while (start > 0 && !Character.isWhitespace(value.charAt(start - 1))) {
      start--;
    }
    return place(start, end);
  }

  /** The same query with another text at a stretch of it. */
  QueryText with(int from, int to, String other) {
    var moved = new ArrayList<>(origins.subList(0, from));
    for (var i = 0; i < other.length(); i++) {
      moved.add(origins.get(from));
    }
    moved.addAll(origins.subList(to, origins.size()));
    return new QueryText(value.substring(0, from) + other + value.substring(to), moved, whole);
  }
}
