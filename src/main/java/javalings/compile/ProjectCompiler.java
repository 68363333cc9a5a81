package javalings.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles files of somebody's project together, against what the project compiles against, and
 * makes no classes.
 *
 * @param classPath the jars and class folders of the project
 * @param sourcePath the folders in which javac finds further sources by their packages
 */
public record ProjectCompiler(List<Path> classPath, List<Path> sourcePath) {
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-XDcompilePolicy=simple",
          Compiler.ONLY_ANALYSIS,
          "-source",
          "25",
          "--enable-preview",
          "-nowarn",
          "-Xmaxerrs",
          "100");

  public ProjectCompiler {
    classPath = List.copyOf(classPath);
    sourcePath = List.copyOf(sourcePath);
  }

  public Compilation compile(List<Source> sources, CompilerInspection inspection)
      throws IOException {
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (var files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var all = Stream.concat(classPath.stream(), Compiler.ownClassPath().stream()).toList();
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, all);
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, sourcePath);
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
      var cache = new PackageListingCache(files);
      var output = new InMemoryJavaFiles(cache, PackageVisibility.CHECK, List.of());
      var said = new ArrayList<Diagnostic>();
      var visible = PackageVisibility.CHECK.words(List.of());
      DiagnosticListener<JavaFileObject> listener =
          one -> JavacDiagnostics.translated(one, visible).ifPresent(said::add);
      var units =
          IntStream.range(0, sources.size()).mapToObj(i -> new SourceFileObject(sources.get(i), i));
      var task = javac.getTask(new StringWriter(), output, listener, OPTIONS, null, units.toList());
      var findings = inspection.attach(task, sources);
      var succeeded = task.call();
      var diagnostics = JavacDiagnostics.of(said);
      return succeeded
          ? new Compilation.Compiled(output.made(), diagnostics.warnings(), findings.get())
          : new Compilation.Rejected(
              diagnostics.errorsOr(() -> Compiler.silent(sources.getFirst(), "")),
              diagnostics.warnings());
    }
  }
}
