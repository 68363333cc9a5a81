package javalings.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Need;
import javalings.model.Place;
import javalings.model.Source;
import javalings.wire.OwnClassPath;
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
          "-Xmaxerrs",
          "50",
          "-Xmaxwarns",
          "50",
          "-Xdiags:verbose");

  private static final List<String> LINT =
      List.of("-Xlint:all,-preview,-options,-path,-processing,-classfile");

  /** All findings are known by then: making classes takes javac a sixth of its time. */
  static final String ONLY_ANALYSIS = "-XDshould-stop.ifNoError=FLOW";

  private static final String TOO_DEEP = "StackOverflowError";

  private final StandardJavaFileManager files =
      ToolProvider.getSystemJavaCompiler()
          .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final PackageVisibility visibility;
  private final Javac fresh;
  private final Optional<Javac> kept;
  private final List<String> options;

  /**
   * Makes a compiler that sees these libraries.
   *
   * @param libraries jars and class folders that sources of this kind compile against
   */
  public Compiler(PackageVisibility visibility, List<Path> libraries) {
    this(visibility, libraries, false, LINT);
  }

  private Compiler(
      PackageVisibility visibility, List<Path> libraries, boolean keeping, List<String> more) {
    this.visibility = visibility;
    this.options = Stream.concat(OPTIONS.stream(), more.stream()).toList();
    var cache = new PackageListingCache(files);
    Function<List<Need>, InMemoryJavaFiles> output =
        needs -> new InMemoryJavaFiles(cache, visibility, needs);
    this.fresh = new FreshJavac(output);
    this.kept = keeping ? Optional.of(new KeptJavac(output)) : Optional.empty();
    open(libraries);
  }

  /**
   * Makes a compiler that keeps what it has read of the JDK and the libraries, for programs of
   * somebody who is trusted: a small file compiles in a fifth of the time. Where this virtual
   * machine keeps javac's packages closed, the compiler reads everything anew, as others do.
   *
   * @param libraries jars and class folders that sources of this kind compile against
   */
  public static Compiler keeping(PackageVisibility visibility, List<Path> libraries) {
    return new Compiler(visibility, libraries, KeptJavac.isPossible(), LINT);
  }

  /**
   * Makes a compiler for what inspections find: the result has no classes and no warnings.
   *
   * @param libraries jars and class folders that sources of this kind compile against
   */
  public static Compiler forAnalysis(PackageVisibility visibility, List<Path> libraries) {
    return new Compiler(visibility, libraries, false, List.of("-Xlint:none", ONLY_ANALYSIS));
  }

  private void open(List<Path> libraries) {
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
    return kept.flatMap(it -> tried(it, sources, known, needs, inspection))
        .filter(Compilation.Compiled.class::isInstance)
        .or(() -> tried(fresh, sources, known, needs, inspection))
        .orElseGet(() -> rejected(sources, JavacDiagnostics.of(List.of()), TOO_DEEP));
  }

  /** None where javac's walk over a tree that it could read came to no other end. */
  private Optional<Compilation> tried(
      Javac javac,
      List<Source> sources,
      CompiledClasses known,
      List<Need> needs,
      CompilerInspection inspection) {
    try {
      return Optional.of(compile(javac, sources, known, needs, inspection));
    } catch (StackOverflowError _) {
      return Optional.empty();
    }
  }

  /** Errors are told by a javac that has seen no other file: their words name what it has read. */
  private Compilation compile(
      Javac javac,
      List<Source> sources,
      CompiledClasses known,
      List<Need> needs,
      CompilerInspection inspection) {
    var said = new ArrayList<Diagnostic>();
    var words = new StringWriter();
    var order =
        new CompilationOrder(
            IntStream.range(0, sources.size())
                .mapToObj(i -> new SourceFileObject(sources.get(i), i))
                .toList(),
            known,
            needs,
            options(needs),
            words,
            one -> JavacDiagnostics.translated(one, visibility.words(needs)).ifPresent(said::add));
    return javac.run(
        order,
        (task, output) -> {
          var errors = inspection.attachErrors(task, sources);
          var findings = inspection.attach(task, sources);
          var succeeded = task.call();
          return succeeded
              ? compiled(output, JavacDiagnostics.of(said), errors.get(), findings)
              : rejected(sources, JavacDiagnostics.of(said), words.toString());
        });
  }

  private static Compilation compiled(
      InMemoryJavaFiles output,
      JavacDiagnostics said,
      List<Diagnostic> errors,
      Supplier<List<Diagnostic>> findings) {
    return errors.isEmpty()
        ? new Compilation.Compiled(output.made(), said.warnings(), findings.get())
        : new Compilation.Rejected(errors, said.warnings());
  }

  private static Compilation rejected(List<Source> sources, JavacDiagnostics said, String words) {
    return new Compilation.Rejected(
        said.errorsOr(() -> silent(sources.getFirst(), words)), said.warnings());
  }

  /** The flags of a virtual machine in which {@link #keeping} keeps what it reads. */
  public static List<String> flagsForKeeping() {
    return SourceSymbols.PACKAGES.stream()
        .map("--add-exports=jdk.compiler/%s=ALL-UNNAMED"::formatted)
        .toList();
  }

  private List<String> options(List<Need> needs) {
    return Stream.concat(
            options.stream(), needs.stream().flatMap(need -> need.javacOptions().stream()))
        .toList();
  }

  /** javac can give up without a diagnostic, as on a stack overflow in a 20,000-term sum. */
  static Diagnostic silent(Source source, String words) {
    var cause = words.contains(TOO_DEEP) ? "it is nested too deeply" : "it does not say why";
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
