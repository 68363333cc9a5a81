package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.BorrowChecker;
import javalings.borrowck.dump.LineTrace;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.PackageVisibility;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javalings.report.DiagnosticJson;
import javalings.report.DiagnosticJson.FileFindings;
import javalings.report.SarifReport;
import javalings.view.screens.FindingsScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "borrowck",
    sortOptions = false,
    description = "Runs the borrow checker on any Java files that import javalings.own.")
final class BorrowckCommand implements javalings.cli.CliCommand {

  private static final int MIN_TRACE_COLUMNS = 30;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Java files; each is checked alone.")
  List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "For programs.")
  boolean json;

  @Option(names = "--sarif", description = "For code scanning: SARIF 2.1.0.")
  boolean sarif;

  @Option(
      names = "--trace",
      description = "Tells line by line who owns and who borrows what, and why.")
  boolean trace;

  @Override
  public int run(CliContext context) throws IOException {
    if (json && sarif) {
      throw CliExit.usage("Say --json or --sarif, not both");
    }
    var sources = new ArrayList<Source>();
    for (var file : files) {
      sources.add(read(context, file));
    }
    try (var compiler = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      if (trace) {
        var width = Math.max(MIN_TRACE_COLUMNS, context.console().size().columns());
        sources.forEach(source -> context.console().out().print(traced(compiler, source, width)));
        return ExitCode.SOLVED;
      }
      var found = sources.stream().map(source -> check(compiler, source)).toList();
      show(context, sources, found);
      var clean = found.stream().allMatch(file -> file.diagnostics().isEmpty());
      return clean ? ExitCode.SOLVED : ExitCode.NOT_SOLVED;
    }
  }

  private static Source read(CliContext context, Path file) throws IOException {
    var path = context.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw CliExit.usage("There is no file " + file);
    }
    return new Source(file.toString().replace('\\', '/'), Files.readString(path));
  }

  private static FileFindings check(Compiler compiler, Source source) {
    var compilation = compiler.compile(List.of(source), BorrowChecker::inspect);
    return new FileFindings(
        source.path(),
        switch (compilation) {
          case Compilation.Rejected rejected -> rejected.problems();
          case Compilation.Compiled compiled -> compiled.findings();
        });
  }

  private static String traced(Compiler compiler, Source source, int width) {
    var trace = new LineTrace(source);
    var compilation =
        compiler.compile(
            List.of(source), (task, sources) -> BorrowChecker.observe(task, sources, trace));
    return switch (compilation) {
      case Compilation.Rejected _ ->
          source.path() + " does not compile, so there is nothing to trace\n";
      case Compilation.Compiled _ -> trace.text(width);
    };
  }

  private void show(CliContext context, List<Source> sources, List<FileFindings> found) {
    if (json) {
      context.say(DiagnosticJson.files(found));
    } else if (sarif) {
      context.say(SarifReport.of(found));
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
      context.say(list.size() == 1 ? "1 error" : list.size() + " errors");
    }
  }

  private static String quiet(List<Source> sources) {
    var asking = sources.stream().filter(source -> BorrowChecker.optsIn(source.text())).count();
    return asking == 0
        ? "Nothing was checked: a file asks for it by importing javalings.own"
        : "No errors in ownership.";
  }
}
