package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavalingsPluginTest {

  @TempDir Path folder;

  @Test
  void javacReportsWhatTheCheckerFinds() throws Exception {
    var file = folder.resolve("Twice.java");
    Files.writeString(
        file,
        """
        import javalings.own.*;
        @Move class Box {}
        class Twice {
          static void take(Box box) {}
          static void run(Box box) {
            take(box);
            take(box);
          }
        }
        """);
    var said = compile(file);
    assertThat(said).singleElement().asString().contains("Twice.java:7: error: [E0382]");
  }

  @Test
  void aFileThatDoesNotAskCompiles() throws Exception {
    var file = folder.resolve("Plain.java");
    Files.writeString(file, "class Plain { Object o; void f(Object p) { o = p; } }");
    assertThat(compile(file)).isEmpty();
  }

  private List<String> compile(Path file) throws Exception {
    var javac = ToolProvider.getSystemJavaCompiler();
    var said = new DiagnosticCollector<JavaFileObject>();
    try (var files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      var path = System.getProperty("java.class.path");
      var options =
          List.of(
              "-Xplugin:Javalings", "-processorpath", path, "-cp", path, "-d", folder.toString());
      javac.getTask(null, files, said, options, null, files.getJavaFileObjects(file)).call();
    }
    return said.getDiagnostics().stream().map(Object::toString).toList();
  }
}
