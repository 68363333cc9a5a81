package javalings.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A whole file of results, read line by line: a class need not fit into memory. */
public record ResultsFile(Path path) implements Iterable<StudentResult> {

  /** A file that is not as it was written. */
  public static final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    Damaged(Path path, int line, String why) {
      super("%s, line %d, is no line of results: %s".formatted(path, line, why));
    }
  }

  @Override
  public Iterator<StudentResult> iterator() {
    try {
      return new Lines(path, Files.newBufferedReader(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the file at its end. */
  private static final class Lines implements Iterator<StudentResult> {

    private final Path path;
    private final BufferedReader reader;
    private @Nullable String next;
    private int number;

    Lines(Path path, BufferedReader reader) {
      this.path = path;
      this.reader = reader;
      advance();
    }

    private void advance() {
      try {
        next = reader.readLine();
        number++;
        if (next == null) {
          reader.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public StudentResult next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      try {
        var result = ResultLine.read(next);
        advance();
        return result;
      } catch (ResultLine.Malformed e) {
        throw new Damaged(path, number, String.valueOf(e.getMessage()));
      }
    }
  }
}
