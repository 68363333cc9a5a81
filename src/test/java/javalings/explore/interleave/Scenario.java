package javalings.explore.interleave;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javalings.explore.interleave.run.Runner;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A program of {@code src/test/interleave}, compiled.
 *
 * @param expected the outcome that its first line promises
 */
record Scenario(String name, String expected, Map<String, byte[]> classes) {

  private static final Path FOLDER = Path.of("src/test/interleave");
  private static final String MARK = "// expect: ";

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario of(Path file) {
    String name = file.getFileName().toString().replace(".java", "");
    return new Scenario(name, expected(file), compile(name, text(file)));
  }

  static String expected(Path file) {
    String first = text(file).lines().findFirst().orElse("");
    if (!first.startsWith(MARK)) {
      throw new IllegalArgumentException(file + " does not start with " + MARK);
    }
    return first.substring(MARK.length()).strip();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario of(String name) {
    return of(FOLDER.resolve(name + ".java"));
  }

  static List<Scenario> all() {
    return files().stream().map(Scenario::of).toList();
  }

  Exploration explore() {
    return explore(Runner.best());
  }

  Exploration explore(Runner runner) {
    var main = new Explorations.Main(classes, name, ClassLoader.getPlatformClassLoader(), Map.of());
    return Explorations.ofMain(main, Limits.DEFAULT, runner);
  }

  /** All that must be the same whenever the same program is explored. */
  static String story(Exploration found) {
    return found.outcome()
        + " "
        + found.schedules()
        + " "
        + found.bound()
        + "\n"
        + found.message()
        + "\n"
        + StepTable.render(found.threads(), found.steps(), 200);
  }

  static Map<String, byte[]> compile(String name, String text) {
    Map<String, ByteArrayOutputStream> made = new HashMap<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    var files = new MemoryFiles(compiler.getStandardFileManager(null, null, null), made);
    var options = List.of("-g", "-proc:none");
    boolean compiles =
        compiler.getTask(messages, files, null, options, null, List.of(source(name, text))).call();
    if (!compiles) {
      throw new IllegalArgumentException(name + " does not compile:\n" + messages);
    }
    Map<String, byte[]> classes = new HashMap<>();
    made.forEach((type, bytes) -> classes.put(type, bytes.toByteArray()));
    return classes;
  }

  private static JavaFileObject source(String name, String text) {
    URI place = URI.create("string:///" + name + ".java");
    return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Keeps what javac writes. */
  private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> made;

    MemoryFiles(JavaFileManager files, Map<String, ByteArrayOutputStream> made) {
      super(files);
      this.made = made;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      var bytes = new ByteArrayOutputStream();
      made.put(className, bytes);
      return new SimpleJavaFileObject(URI.create("mem:///" + className + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }
}
