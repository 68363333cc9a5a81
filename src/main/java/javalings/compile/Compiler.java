package javalings.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Need;
import javalings.model.Place;
import javalings.model.Source;
import javalings.wire.OwnClassPath;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles in memory with javac; nothing is written to disk. One compiler serves one thread, and
 * keeps the JDK's classes and the libraries open between compilations.
 */
public final class Compiler implements AutoCloseable {

  /**
   * Preview features are on, because structured concurrency is one in 25; the lint about them is
   * off, because the course's author made that choice and not the learner.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-g",
          "-parameters",
          "-proc:none",
          "-implicit:none",
          // All classes are attributed before the first is rewritten: inspections need that.
          "-XDcompilePolicy=simple",
          "-source",
          "25",
          "--enable-preview",
          "-Xlint:all,-preview,-options,-path,-processing,-classfile",
          "-Xmaxerrs",
          "50",
          "-Xmaxwarns",
          "50",
          "-Xdiags:verbose");

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final PackageListingCache cache = new PackageListingCache(files);
  private final PackageVisibility visibility;

  /**
   * Makes a compiler that sees these libraries.
   *
   * @param libraries jars and class folders that sources of this kind compile against
   */
  public Compiler(PackageVisibility visibility, List<Path> libraries) {
    this.visibility = visibility;
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      // Else javac searches all libraries for plugins, our own among them, each time.
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path of this very program. */
  public static List<Path> ownClassPath() {
    return OwnClassPath.files();
  }

  /** Compiles files that need no library. */
  public Compilation compile(List<Source> sources, CompilerInspection inspection) {
    return compile(sources, List.of(), inspection);
  }

  /** Compiles files that may use these libraries. */
  public Compilation compile(
      List<Source> sources, List<Need> needs, CompilerInspection inspection) {
    return compile(sources, new CompiledClasses(java.util.Map.of()), needs, inspection);
  }

  /**
   * Compiles against classes made before.
   *
   * @param known classes of the unnamed package that the sources may use
   * @param needs the libraries of the exercise
   */
  public Compilation compile(
      List<Source> sources,
      CompiledClasses known,
      List<Need> needs,
      CompilerInspection inspection) {
    var output = new InMemoryJavaFiles(cache, known, visibility, needs);
    var said = new ArrayList<Diagnostic>();
    DiagnosticListener<JavaFileObject> listener =
        one -> JavacDiagnostics.translated(one, visibility.words(needs)).ifPresent(said::add);
    var words = new StringWriter();
    var units =
        IntStream.range(0, sources.size()).mapToObj(i -> new SourceFileObject(sources.get(i), i));
    var task = javac.getTask(words, output, listener, options(needs), null, units.toList());
    var errors = inspection.attachErrors(task, sources);
    var findings = inspection.attach(task, sources);
    var succeeded = task.call();
    var diagnostics = JavacDiagnostics.of(said);
    if (succeeded && !errors.get().isEmpty()) {
      return new Compilation.Rejected(errors.get(), diagnostics.warnings());
    }
    if (succeeded) {
      return new Compilation.Compiled(output.made(), diagnostics.warnings(), findings.get());
    }
    return new Compilation.Rejected(
        diagnostics.errorsOr(() -> silent(sources.getFirst(), words.toString())),
        diagnostics.warnings());
  }

  private static List<String> options(List<Need> needs) {
    return Stream.concat(
            OPTIONS.stream(), needs.stream().flatMap(need -> need.javacOptions().stream()))
        .toList();
  }

  /** javac can give up without a diagnostic, as on a stack overflow in a 20,000-term sum. */
  static Diagnostic silent(Source source, String words) {
    var cause =
        words.contains("StackOverflowError") ? "it is nested too deeply" : "it does not say why";
    return Diagnostic.error(
        Evidence.GAVE_UP,
        "the compiler gave up on this file: " + cause,
        Place.line(source.path(), 1));
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
