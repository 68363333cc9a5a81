package javalings.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of one object of {@code course.json}, asked for by name and type. */
final class JsonFields {

  private final String file;
  private final FaultCollector collector;
  private final int line;
  private final Map<String, Json> values;

  /** Reports whatever is not an object, or has members that are not {@code known}. */
  JsonFields(String file, FaultCollector collector, Json json, Set<String> known) {
    this.file = file;
    this.collector = collector;
    this.line = json.line();
    this.values = json instanceof Json.Members members ? members.values() : Map.of();
    if (!(json instanceof Json.Members)) {
      collector.add(
          file, line, "Here stands %s; an object { … } belongs here".formatted(json.kind()));
    }
    values.forEach((key, value) -> reportUnknown(key, value, known));
  }

  int line() {
    return line;
  }

  int lineOf(String key) {
    var value = values.get(key);
    return value == null ? line : value.line();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  String text(String key) {
    var text = optionalText(key);
    if (!has(key)) {
      collector.add(file, line, "\"%s\" is missing".formatted(key));
    }
    return text.orElse("");
  }

  Optional<String> optionalText(String key) {
    return switch (values.get(key)) {
      case null -> Optional.empty();
      case Json.Text text when !text.value().isBlank() -> Optional.of(text.value());
      case Json other -> wrong(key, other, "a text");
    };
  }

  List<Json> items(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case Json.Items items -> items.values();
      case Json other -> this.<List<Json>>wrong(key, other, "a list").orElse(List.of());
    };
  }

  /** Objects by name, in their order. */
  Map<String, Json> members(String key) {
    return switch (values.get(key)) {
      case null -> Map.of();
      case Json.Members members -> members.values();
      case Json other ->
          this.<Map<String, Json>>wrong(key, other, "an object { … }").orElse(Map.of());
    };
  }

  boolean flag(String key) {
    return switch (values.get(key)) {
      case null -> false;
      case Json.Other other when other.shown().equals("true") -> true;
      case Json.Other other when other.shown().equals("false") -> false;
      case Json other -> this.<Boolean>wrong(key, other, "true or false").orElse(false);
    };
  }

  List<String> texts(String key) {
    return items(key).stream().flatMap(item -> word(key, item).stream()).toList();
  }

  /** A whole number from {@code least} to a million. */
  int number(String key, int least, int otherwise) {
    return switch (values.get(key)) {
      case null -> otherwise;
      case Json.Whole whole when whole.value() >= least && whole.value() <= MOST ->
          (int) whole.value();
      case Json other ->
          this.<Integer>wrong(key, other, "a whole number from %d to %d".formatted(least, MOST))
              .orElse(otherwise);
    };
  }

  private Optional<String> word(String key, Json item) {
    return item instanceof Json.Text text
        ? Optional.of(text.value())
        : wrong(key, item, "a list of texts");
  }

  private <T> Optional<T> wrong(String key, Json value, String wanted) {
    collector.add(
        file, value.line(), "\"%s\" is %s; it should be %s".formatted(key, shown(value), wanted));
    return Optional.empty();
  }

  private static String shown(Json value) {
    return switch (value) {
      case Json.Whole whole -> Long.toString(whole.value());
      case Json.Text text when text.value().isBlank() -> "blank";
      default -> value.kind();
    };
  }

  private void reportUnknown(String key, Json value, Set<String> known) {
    if (!known.contains(key)) {
      collector.add(
          file,
          value.line(),
          "\"%s\" is not a key that belongs here%s"
              .formatted(key, NearestNames.question(key, known)));
    }
  }

  private static final int MOST = 1_000_000;
}
