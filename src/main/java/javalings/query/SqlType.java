package javalings.query;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A type of SQL, and the type of Java that holds its values. */
enum SqlType {
  SMALLINT("a smallint", Short.class, Set.of("Byte"), "int2"),
  INTEGER("an integer", Integer.class, Set.of("Short", "Byte"), "int", "int4"),
  BIGINT("a bigint", Long.class, Set.of("Integer", "Short", "Byte"), "int8"),
  REAL("a real", Float.class, Set.of(), "float4"),
  DOUBLE("a double precision", Double.class, Set.of("Float"), "float8", "double", "float"),
  NUMERIC(
      "a numeric",
      BigDecimal.class,
      Set.of("Long", "Integer", "Short", "Byte"),
      "decimal",
      "decfloat"),
  BOOLEAN("a boolean", Boolean.class, Set.of(), "bool"),
  TEXT("a text", String.class, Set.of(), "varchar", "character", "char", "bpchar", "clob"),
  DATE("a date", LocalDate.class, Set.of()),
  TIME("a time", LocalTime.class, Set.of()),
  TIMESTAMP_WITH_TIME_ZONE(
      "a timestamp with time zone", OffsetDateTime.class, Set.of(), "timestamptz"),
  TIMESTAMP("a timestamp", LocalDateTime.class, Set.of()),
  UUID("a uuid", UUID.class, Set.of()),
  BINARY("a binary string", byte[].class, Set.of(), "bytea", "varbinary");

  private final String words;
  private final Class<?> type;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> narrower;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  SqlType(String words, Class<?> type, Set<String> narrower, String... names) {
    this.words = words;
    this.type = type;
    this.narrower = narrower;
    this.names = List.of(names);
  }

  /** The type of that name in the words of H2 or PostgreSQL; nothing for one that is not here. */
  static Optional<SqlType> named(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    if (small.contains("with time zone") || small.equals("timestamptz")) {
      return small.startsWith("timestamp")
          ? Optional.of(TIMESTAMP_WITH_TIME_ZONE)
          : Optional.empty();
    }
    var word = small.split("[ (]", 2)[0];
    return Arrays.stream(values())
        .filter(
            each -> each.name().toLowerCase(Locale.ROOT).equals(word) || each.names.contains(word))
        .findFirst();
  }

  /** The type as JDBC tells it. */
  static Optional<SqlType> of(int jdbc, String name) {
    return jdbc == Types.ARRAY ? Optional.empty() : named(name);
  }

  /** {@code a bigint}. */
  String words() {
    return words;
  }

  /** {@code java.lang.Long}. */
  String boxed() {
    return type.getCanonicalName();
  }

  /** As a learner writes it where no type argument is wanted: {@code long}. */
  String java() {
    return switch (this) {
      case SMALLINT, BIGINT, REAL, DOUBLE, BOOLEAN -> type.getSimpleName().toLowerCase(Locale.ROOT);
      case INTEGER -> "int";
      default -> type.getSimpleName();
    };
  }

  /** As a type argument: {@code Long}. */
  String argument() {
    return type.getSimpleName();
  }

  /** Whether a value of that type, boxed and with its package, may stand for this one. */
  boolean takes(String boxed) {
    return boxed.equals(boxed())
        || (boxed.startsWith("java.lang.") && narrower.contains(boxed.substring(10)));
  }
}
