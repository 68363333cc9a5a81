package javalings.borrowck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.Golden;
import javalings.model.Source;
import javalings.view.screens.FindingsScreen;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people read, word for word: each program with what is said of it, wide and narrow. */
final class MessagesTest {
  private static final Golden GOLDEN = Golden.of("messages");
  private static final List<Integer> WIDTHS = List.of(40, 80);

  @TestFactory
  Stream<DynamicTest> messages() throws IOException {
    var texts = new TreeMap<String, Supplier<String>>();
    for (var file : programs()) {
      texts.put(file, () -> GOLDEN.read(file));
      var name = file.substring(0, file.length() - ".java".length());
      for (int width : WIDTHS) {
        texts.put(name + "." + width + ".txt", () -> printed(file, width));
      }
    }
    return GOLDEN.tests(texts);
  }

  private static List<String> programs() throws IOException {
    try (var files = Files.list(Path.of("src/test/golden/messages"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java"))
          .toList();
    }
  }

  private static String printed(String file, int width) {
    var source = new Source(file, GOLDEN.read(file));
    var found = CheckedProgram.findings(source, BorrowChecker::inspect);
    var size = new Size(width, Integer.MAX_VALUE);
    return FindingsScreen.print(found, List.of(source), size, Theme.UNICODE).text() + "\n";
  }
}
