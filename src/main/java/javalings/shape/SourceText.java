package javalings.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javalings.model.LineIndex;
import javalings.model.Place;

/**
 * The source that a class was compiled from, as far as its loader still knows it.
 *
 * @param file the name that class files give it: {@code Moves1.java}
 */
public record SourceText(String file, Optional<String> text) {

  /** Where loaders of exercises keep the sources, as resources. */
  public static final String FOLDER = "javalings/source/";

  /**
   * A resource that a loader has when somebody else judges the rules on its sources, read from the
   * checks.
   */
  public static final String JUDGED_ELSEWHERE = FOLDER + "judged-elsewhere";

  /** Whether a loader has it. */
  public static boolean isJudgedElsewhere(ClassLoader loader) {
    try (var stream = loader.getResourceAsStream(JUDGED_ELSEWHERE)) {
      return stream != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks a loader for a source; a source that it does not know has lines but no columns. */
  public static SourceText of(ClassLoader loader, String file) {
    try (var stream = loader.getResourceAsStream(FOLDER + file)) {
      return new SourceText(
          file,
          Optional.ofNullable(stream == null ? null : stream.readAllBytes())
              .map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the source of " + file + " cannot be read", e);
    }
  }

  /** The code of a line without its indentation and its end-of-line comment. */
  public Place line(int line) {
    var lines = text.map(String::lines).map(l -> l.toList()).orElse(List.of());
    if (line < 1 || line > lines.size()) {
      return Place.line(file, Math.max(1, line));
    }
    var whole = lines.get(line - 1);
    var code = whole.replaceFirst("\\s+//.*$", "").stripTrailing();
    var indent = code.length() - code.stripLeading().length();
    return new Place(file, line, indent + 1, line, Math.max(indent, code.length()) + 1);
  }

  /** The stretch between two offsets into the text, in UTF-16 units from 0. */
  Place span(int start, int end) {
    return LineIndex.of(text.orElseThrow()).place(file, start, end);
  }
}
