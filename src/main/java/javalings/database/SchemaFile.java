package javalings.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tables of the course, as a file of SQL that H2 and PostgreSQL take.
 *
 * @param name such as {@code shop.sql}
 * @param text the statements
 */
public record SchemaFile(String name, String text) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*\\.sql");

  /** The file of that name; nothing where there is none. */
  public static Optional<SchemaFile> of(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (var in = SchemaFile.class.getResourceAsStream("/javalings/schema/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new SchemaFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
