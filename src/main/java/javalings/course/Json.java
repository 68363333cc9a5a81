package javalings.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A JSON value that remembers the line it stands on, so that whoever wrote it can be told where.
 */
public sealed interface Json {

  /** The line of the value's first character, from 1. */
  int line();

  record Members(int line, Map<String, Json> values) implements Json {}

  record Items(int line, List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Text(int line, String value) implements Json {}

  record Whole(int line, long value) implements Json {}

  /** Fractions, {@code true}, {@code false} and {@code null}: nothing we write uses them. */
  record Other(int line, String shown) implements Json {}

  /** Reads one value with nothing behind it; comments and trailing commas are allowed. */
  static Json read(String text) throws MalformedJson {
    return JsonReader.read(Source.withoutMark(text));
  }

  /** The members of an object; none of anything else. */
  static Map<String, Json> members(@Nullable Json json) {
    return json instanceof Members it ? it.values() : Map.of();
  }

  /** The text that a member is; nothing where it is missing, or no text. */
  static Optional<String> text(Map<String, Json> members, String key) {
    return members.get(key) instanceof Text it ? Optional.of(it.value()) : Optional.empty();
  }

  /** A text as a value of JSON, in its quotation marks. */
  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  /** The kind of the value, for messages: "a list". */
  default String kind() {
    return switch (this) {
      case Members _ -> "an object";
      case Items _ -> "a list";
      case Text _ -> "a text";
      case Whole _ -> "a number";
      case Other other -> other.shown();
    };
  }
}
