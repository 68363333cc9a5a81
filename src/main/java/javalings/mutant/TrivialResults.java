package javalings.mutant;

import java.util.List;

/** Values that say nothing, by the type that is asked for. */
final class TrivialResults {

  private TrivialResults() {}

  /** The values that a method of this type, as written, could return without any work. */
  static List<String> of(String type) {
    return switch (raw(type)) {
      case "void" -> List.of();
      case "boolean", "Boolean" -> List.of("false", "true");
      case "int", "short", "byte", "char", "Integer" -> List.of("0", "1");
      case "long", "Long" -> List.of("0L", "1L");
      case "float", "double", "Double" -> List.of("0.0", "1.0");
      case "String", "CharSequence" -> List.of("\"\"");
      case "Optional", "OptionalInt", "OptionalLong", "OptionalDouble" ->
          List.of("java.util." + raw(type) + ".empty()");
      case "List", "Set", "Map" -> List.of("java.util." + raw(type) + ".of()");
      case "Collection" -> List.of("java.util.List.of()");
      case "Stream", "IntStream", "LongStream" ->
          List.of("java.util.stream." + raw(type) + ".empty()");
      default -> List.of("null");
    };
  }

  /** One of them fits whatever the compiler wants; the others do not compile. */
  static List<String> unknown() {
    return List.of("null", "0", "false");
  }

  private static String raw(String type) {
    return type.replaceFirst("<.*", "").replaceFirst("^.*\\.", "").replaceFirst("^@\\S+ ", "");
  }
}
