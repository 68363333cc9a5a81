package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javalings.jdk.ModelFile;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code src/docs/rows.md}, compiled with the plugin: a library is a class file. */
final class LibraryRowsTest {
  private static final Pattern BLOCK = Pattern.compile("```(?:java)?\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;
  private String rows = "";
  private Path uses = Path.of("Uses.java");

  @BeforeEach
  void write() throws IOException {
    var blocks =
        BLOCK
            .matcher(Files.readString(Path.of("src/docs/rows.md")))
            .results()
            .map(block -> block.group(1))
            .toList();
    var library = Files.createDirectories(folder.resolve("lib")).resolve("Pool.java");
    Files.writeString(library, blocks.get(0));
    assertThat(compile(library, "-proc:none")).isEmpty();
    Files.delete(library);
    rows = blocks.get(1);
    uses = Files.createDirectories(folder.resolve("app/src")).resolve("Uses.java");
    Files.writeString(uses, blocks.get(2));
  }

  private List<String> compile(Path file, String... plugin) throws IOException {
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    var said = new DiagnosticCollector<JavaFileObject>();
    try (var files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      var own = System.getProperty("java.class.path");
      var options = new ArrayList<>(List.of(plugin));
      options.addAll(List.of("-processorpath", own, "-d", folder.toString()));
      options.addAll(List.of("-cp", folder + java.io.File.pathSeparator + own));
      javac.getTask(null, files, said, options, null, files.getJavaFileObjects(file)).call();
    }
    return said.getDiagnostics().stream().map(Object::toString).toList();
  }

  @Test
  void withoutRowsNothingIsKnownOfALibrary() throws IOException {
    assertThat(compile(uses, "-Xplugin:Javalings")).isEmpty();
  }

  @Test
  void rowsBesideOrAboveTheSourceTellWhatItsMethodsDo() throws IOException {
    Files.writeString(folder.resolve("app").resolve(ModelFile.NAME), rows);
    assertThat(compile(uses, "-Xplugin:Javalings"))
        .singleElement()
        .asString()
        .contains("Uses.java:7: error: [E0505]");
  }

  @Test
  void rowsAboveTheProjectAreNotItsOwn() throws IOException {
    Files.writeString(folder.resolve(ModelFile.NAME), rows);
    Files.writeString(folder.resolve("app/pom.xml"), "<project/>");
    assertThat(compile(uses, "-Xplugin:Javalings")).isEmpty();
  }

  @Test
  void thePluginTakesAFileOfRows() throws IOException {
    var model = Files.writeString(folder.resolve("pool.txt"), rows);
    assertThat(compile(uses, "-Xplugin:Javalings " + model))
        .singleElement()
        .asString()
        .contains("[E0505]");
  }

  @Test
  void aWrongRowIsAnErrorOfTheBuild() throws IOException {
    var model = Files.writeString(folder.resolve("pool.txt"), rows + "shard lib.Pool lend\n");
    assertThat(compile(uses, "-Xplugin:Javalings " + model))
        .singleElement()
        .asString()
        .contains("pool.txt:6: expected type, ");
  }
}
