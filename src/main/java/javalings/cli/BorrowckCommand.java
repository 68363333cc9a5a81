package javalings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javalings.borrowck.BorrowChecker;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dump.DumpForm;
import javalings.borrowck.dump.LineTrace;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.PackageVisibility;
import javalings.jdk.JdkModel;
import javalings.jdk.ModelFile;
import javalings.jdk.ModelRowException;
import javalings.model.Amount;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javalings.report.DiagnosticJson;
import javalings.report.DiagnosticJson.FileFindings;
import javalings.report.SarifReport;
import javalings.view.screens.FindingsScreen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "borrowck",
    sortOptions = false,
    description = "Runs the borrow checker on any Java files that import javalings.own.")
final class BorrowckCommand implements CliCommand {

  private static final int MIN_TRACE_COLUMNS = 30;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Java files, or folders with Java files in them: a Maven project, say.")
  List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "For programs.")
  boolean json;

  @Option(names = "--sarif", description = "For code scanning: SARIF 2.1.0.")
  boolean sarif;

  @Option(
      names = "--trace",
      description = "Tells line by line who owns and who borrows what, and why.")
  boolean trace;

  @Option(
      names = "--dump",
      paramLabel = "FORM",
      description = "What the checker works on: mir, facts or regions.")
  @Nullable DumpForm dump;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "Rows for a library: what its methods borrow, change and consume (src/docs/rows.md). A"
              + " javalings-model.txt beside or above a file is read, too.")
  List<Path> models = new ArrayList<>();

  @Option(
      names = {"--classpath", "--class-path"},
      paramLabel = "PATH",
      description = "The jars and class folders that the files compile against.")
  @Nullable String classPath;

  @Option(
      names = {"--source-path", "--sourcepath"},
      paramLabel = "PATH",
      description = "The folders with further sources that the files use.")
  @Nullable String sourcePath;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "What ends with exit code 1: error (the default), warning or never.")
  FailOn failOn = FailOn.error;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings that are known and not shown again. Written when the file is not there yet.")
  @Nullable Path baseline;

  /** Severities as they are written on the command line. */
  enum FailOn {
    error,
    warning,
    never;

    boolean counts(Diagnostic found) {
      return this != never && (found.isError() || this == warning);
    }
  }

  @Override
  public int run(CliContext context) throws IOException {
    requireOneForm();
    var input = BorrowckInput.of(context, files, classPath, sourcePath);
    var sources = input.sources();
    try (var compiler = Compiler.forAnalysis(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      if (dump != null) {
        return dump(context, compiler, sources, dump);
      }
      if (trace) {
        return trace(context, compiler, sources);
      }
      var found = known(context, together(context, compiler, input));
      show(context, input.all(), found);
      var fails =
          found.stream().flatMap(file -> file.diagnostics().stream()).anyMatch(failOn::counts);
      return fails ? ExitCode.NOT_SOLVED : ExitCode.SOLVED;
    }
  }

  /** Files that use one another are checked together, all others each alone. */
  private List<FileFindings> together(CliContext context, Compiler compiler, BorrowckInput input)
      throws IOException {
    if (!input.sources().isEmpty() && (input.sources().size() > 1 || input.isProject())) {
      var all =
          input.compile((task, sources) ->
              BorrowChecker.observe(task, sources, _ -> {}, it -> model(context, it)));
      if (all instanceof Compilation.Compiled compiled) {
        return input.found(compiled.findings());
      }
      if (all instanceof Compilation.Rejected rejected && input.isProject()) {
        return input.refused(rejected.problems());
      }
    }
    var found = new ArrayList<FileFindings>();
    for (var source : input.sources()) {
      found.add(check(context, compiler, source));
    }
    return found;
  }

  /** The findings without the known ones. */
  private List<FileFindings> known(CliContext context, List<FileFindings> found)
      throws IOException {
    if (baseline == null) {
      return found;
    }
    var file = context.resolve(baseline);
    if (!Files.exists(file)) {
      var all = FindingsBaseline.of(found, context);
      all.write(file);
      context.warn("Wrote " + all.size() + " known findings to " + baseline);
      return FindingsBaseline.read(file).without(found, context);
    }
    return FindingsBaseline.read(file).without(found, context);
  }

  private void requireOneForm() {
    if (json && sarif) {
      throw CliExit.usage("Say --json or --sarif, not both");
    }
    if (dump != null && (json || sarif || trace)) {
      var other = json ? "--json" : sarif ? "--sarif" : "--trace";
      throw CliExit.usage("Say --dump or " + other + ", not both");
    }
  }

  private int trace(CliContext context, Compiler compiler, List<Source> sources)
      throws IOException {
    var width = Math.max(MIN_TRACE_COLUMNS, context.console().size().columns());
    for (var source : sources) {
      context.console().out().print(traced(context, compiler, source, width));
    }
    return ExitCode.SOLVED;
  }

  private FileFindings check(CliContext context, Compiler compiler, Source source)
      throws IOException {
    var compilation = observed(context, compiler, source, _ -> {});
    return new FileFindings(
        source.path(),
        switch (compilation) {
          case Compilation.Rejected rejected -> rejected.problems();
          case Compilation.Compiled compiled -> compiled.findings();
        });
  }

  private Compilation observed(
      CliContext context, Compiler compiler, Source source, Consumer<BodyAnalyses> observer)
      throws IOException {
    var model = model(context, source);
    return compiler.compile(
        List.of(source),
        (task, sources) -> BorrowChecker.observe(task, sources, observer, _ -> model));
  }

  /** The JDK's rows, those of the nearest file of rows, and on top those that were named. */
  private JdkModel model(CliContext context, Source source) {
    var model = JdkModel.jdk();
    try {
      var near = ModelFile.near(context.resolve(Path.of(source.path())));
      if (near.isPresent()) {
        model = ModelFile.read(model, near.get());
      }
      for (var file : models) {
        model = model.with(file.toString().replace('\\', '/'), context.text(file));
      }
      return model;
    } catch (ModelRowException wrong) {
      throw CliExit.usage(String.valueOf(wrong.getMessage()));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private int dump(CliContext context, Compiler compiler, List<Source> sources, DumpForm form)
      throws IOException {
    var code = ExitCode.SOLVED;
    for (var source : sources) {
      var text = new StringBuilder("// " + source.path() + "\n");
      var compilation =
          observed(context, compiler, source, facts -> text.append(form.write(facts)));
      if (compilation instanceof Compilation.Rejected) {
        text.append("// does not compile\n");
        code = ExitCode.NOT_SOLVED;
      }
      context.console().out().print(text);
    }
    return code;
  }

  private String traced(CliContext context, Compiler compiler, Source source, int width)
      throws IOException {
    var trace = new LineTrace(source);
    return switch (observed(context, compiler, source, trace)) {
      case Compilation.Rejected _ ->
          source.path() + " does not compile, so there is nothing to trace\n";
      case Compilation.Compiled _ -> trace.text(width);
    };
  }

  private void show(CliContext context, List<Source> sources, List<FileFindings> found) {
    if (json) {
      context.data(DiagnosticJson.files(found));
    } else if (sarif) {
      context.data(SarifReport.of(found));
    } else {
      draw(context, sources, found.stream().flatMap(file -> file.diagnostics().stream()).toList());
    }
  }

  private static void draw(CliContext context, List<Source> sources, List<Diagnostic> list) {
    var console = context.console();
    if (list.isEmpty()) {
      context.tell(quiet(sources));
    } else {
      context.show(FindingsScreen.print(list, sources, console.size(), console.theme()));
      var errors = list.stream().filter(Diagnostic::isError).count();
      context.say(new Amount(errors, "error").toString());
    }
  }

  private static String quiet(List<Source> sources) {
    var asking = sources.stream().filter(source -> BorrowChecker.optsIn(source.text())).count();
    return asking == 0
        ? "Nothing was checked: a file asks for it by importing javalings.own"
        : "No errors in ownership.";
  }
}
