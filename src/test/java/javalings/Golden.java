package javalings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Texts that are held against files below {@code src/test/golden}. {@code mvn test -Dtest=…
 * -Dgolden.update=true} writes them anew, to be read in the diff before they are committed.
 */
public final class Golden {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private final Path folder;

  private Golden(Path folder) {
    this.folder = folder;
  }

  /** The goldens of one area: {@code src/test/golden/view}. */
  public static Golden of(String area) {
    return new Golden(Path.of("src/test/golden", area));
  }

  /** What stands elsewhere, because people look at it there. */
  public static Golden in(Path folder) {
    return new Golden(folder);
  }

  /**
   * A test for each text, and one more that fails when a file has no text to be held against it.
   *
   * @param texts what the program says now, by the golden's path in this area
   */
  public Stream<DynamicTest> tests(Map<String, Supplier<String>> texts) {
    var sorted = new TreeMap<>(texts);
    var halves = DynamicTest.dynamicTest("every golden has its test", () -> leavesNoneOver(sorted));
    return Stream.concat(
        sorted.entrySet().stream()
            .map(text ->
                DynamicTest.dynamicTest(
                    text.getKey(), () -> matches(text.getKey(), text.getValue().get()))),
        Stream.of(halves));
  }

  /** Holds one text against one file. */
  public void matches(String file, String actual) {
    if (UPDATE) {
      write(folder.resolve(file), actual);
    }
    assertThat(actual).as("%s (-Dgolden.update=true accepts it)", file).isEqualTo(read(file));
  }

  /** The golden as it is committed. */
  public String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (NoSuchFileException e) {
      return "no golden yet";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void leavesNoneOver(SortedMap<String, ?> texts) throws IOException {
    var left = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !texts.containsKey(file))
          .forEach(left::add);
    }
    if (UPDATE) {
      for (var file : left) {
        Files.delete(folder.resolve(file));
      }
      return;
    }
    assertThat(left).as("goldens that no test describes").isEmpty();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
