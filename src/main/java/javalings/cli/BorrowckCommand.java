package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.PackageVisibility;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javalings.ownership.BorrowChecker;
import javalings.ownership.trace.LineTrace;
import javalings.report.DiagnosticJson;
import javalings.report.DiagnosticJson.FileFindings;
import javalings.report.SarifReport;
import javalings.view.FindingsScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "borrowck",
    sortOptions = false,
    description = "Runs the borrow checker on any Java files that import javalings.own.")
final class BorrowckCommand implements javalings.cli.Command {

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
  public int run(Site site) throws IOException {
    if (json && sarif) {
      throw Stop.usage("Say --json or --sarif, not both");
    }
    var sources = new ArrayList<Source>();
    for (var file : files) {
      sources.add(read(site, file));
    }
    try (var compiler = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      if (trace) {
        var width = Math.max(MIN_TRACE_COLUMNS, site.console().size().columns());
        sources.forEach(source -> site.console().out().print(traced(compiler, source, width)));
        return ExitCode.SOLVED;
      }
      var found = sources.stream().map(source -> check(compiler, source)).toList();
      show(site, sources, found);
      var clean = found.stream().allMatch(file -> file.diagnostics().isEmpty());
      return clean ? ExitCode.SOLVED : ExitCode.NOT_SOLVED;
    }
  }

  private static Source read(Site site, Path file) throws IOException {
    var path = site.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw Stop.usage("There is no file " + file);
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
            List.of(source), (task, sources) -> BorrowChecker.attach(task, sources, trace));
    return switch (compilation) {
      case Compilation.Rejected _ ->
          source.path() + " does not compile, so there is nothing to trace\n";
      case Compilation.Compiled _ -> trace.text(width);
    };
  }

  private void show(Site site, List<Source> sources, List<FileFindings> found) {
    if (json) {
      site.say(DiagnosticJson.files(found));
    } else if (sarif) {
      site.say(SarifReport.of(found));
    } else {
      draw(site, sources, found.stream().flatMap(file -> file.diagnostics().stream()).toList());
    }
  }

  private static void draw(Site site, List<Source> sources, List<Diagnostic> list) {
    var console = site.console();
    if (list.isEmpty()) {
      site.tell(quiet(sources));
    } else {
      site.show(FindingsScreen.print(list, sources, console.size(), console.theme()));
      site.say(list.size() == 1 ? "1 error" : list.size() + " errors");
    }
  }

  private static String quiet(List<Source> sources) {
    var asking = sources.stream().filter(source -> BorrowChecker.optsIn(source.text())).count();
    return asking == 0
        ? "Nothing was checked: a file asks for it by importing javalings.own"
        : "No errors in ownership.";
  }
}
