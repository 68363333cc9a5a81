package javalings.interleave;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.SharedJavacFiles;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.explore.Schedule;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.StepTable;
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
public record Scenario(String name, String expected, Map<String, byte[]> classes) {

  private static final Path FOLDER = Path.of("src/test/interleave");
  private static final String MARK = "// expect: ";

  public static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Scenario of(Path file) {
    String name = name(file);
    Map<String, byte[]> own = new HashMap<>();
    Compiled.ALL.forEach((type, bytes) -> {
      if (type.equals(name) || type.startsWith(name + "$")) {
        own.put(type, bytes);
      }
    });
    return new Scenario(name, expected(file), own);
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  /** All programs, compiled in one go when the first is asked for: starting javac takes longest. */
  private static final class Compiled {
    static final Map<String, byte[]> ALL =
        compile(files().stream().collect(Collectors.toMap(Scenario::name, Scenario::text)));
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

  public static List<Scenario> all() {
    return files().stream().map(Scenario::of).toList();
  }

  public Exploration explore() {
    return explore(ExecutionRunner.best());
  }

  Exploration explore(ExecutionRunner runner) {
    return Explorations.ofMain(main(), ExplorationLimits.DEFAULT, runner);
  }

  Exploration replay(Schedule schedule) {
    return Explorations.replay(main(), schedule, ExplorationLimits.DEFAULT);
  }

  private Explorations.Main main() {
    return new Explorations.Main(classes, name, ClassLoader.getPlatformClassLoader(), Map.of());
  }

  /** All that must be the same whenever the same program is explored. */
  public static String story(Exploration found) {
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
    return compile(Map.of(name, text));
  }

  private static Map<String, byte[]> compile(Map<String, String> texts) {
    Map<String, ByteArrayOutputStream> made = new HashMap<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    var files = new MemoryFiles(SharedJavacFiles.get(), made);
    var options = List.of("-g", "-proc:none", "--enable-preview", "-source", "25");
    var sources = texts.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
    if (!compiler.getTask(messages, files, null, options, null, sources).call()) {
      throw new IllegalArgumentException(messages.toString());
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
