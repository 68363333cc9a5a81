package javalings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javalings.compile.Compilation.Compiled;
import javalings.compile.Compilation.Rejected;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.cost.AllocationReport;
import javalings.cost.CallDispatch;
import javalings.cost.CostFinding;
import javalings.cost.CostReading;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Missing;
import javalings.cost.CostReading.Threw;
import javalings.cost.CostReading.Timed;
import javalings.cost.CostReport;
import javalings.cost.ShippedClasses;
import javalings.model.Source;
import javalings.report.CostJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "cost",
    sortOptions = false,
    description = "What a method allocates and calls, per element.")
final class CostCommand implements CliCommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "A Java file.")
  Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "METHOD",
      description = "A static method with one parameter: Sum1.sum, or sum.")
  String method = "";

  @Option(names = "--json", description = "For programs.")
  boolean json;

  @Override
  public int run(CliContext context) throws IOException, InterruptedException {
    var report = report(context);
    if (json) {
      context.data(CostJson.of(costed(report)));
    } else {
      print(context, report);
    }
    var found = !report.bytecode().all().stream().filter(CostFinding::repeated).toList().isEmpty();
    var zero = report.bytes() instanceof Measured it && it.isZero();
    return found || !zero ? ExitCode.NOT_SOLVED : ExitCode.SOLVED;
  }

  private CostReport report(CliContext context) throws IOException, InterruptedException {
    var name = context.resolve(file).getFileName().toString();
    var text = context.text(file);
    var loader = new ShippedClasses(classes(new Source(name, text)), Map.of(name, text));
    var dot = method.lastIndexOf('.');
    var owner = dot < 0 ? name.replaceFirst("\\.java$", "") : method.substring(0, dot);
    try {
      return CostReport.of(Class.forName(owner, false, loader), method.substring(dot + 1));
    } catch (ClassNotFoundException e) {
      throw CliExit.usage("There is no class %s in %s".formatted(owner, file));
    } catch (IllegalArgumentException e) {
      throw CliExit.usage(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, byte[]> classes(Source source) {
    try (var compiler = new Compiler(PackageVisibility.CHECK, Compiler.ownClassPath())) {
      return switch (compiler.compile(List.of(source), CompilerInspection.NONE)) {
        case Rejected it ->
            throw CliExit.usage("%s does not compile: %s".formatted(file, first(it)));
        case Compiled it -> internal(it.classes().files());
      };
    }
  }

  private static String first(Rejected it) {
    var problem = it.problems().getFirst();
    return "line %d: %s".formatted(problem.place().line(), problem.message());
  }

  private static Map<String, byte[]> internal(Map<String, byte[]> classes) {
    var internal = new HashMap<String, byte[]>();
    classes.forEach((name, bytes) -> internal.put(name.replace('.', '/'), bytes));
    return internal;
  }

  private static void print(CliContext context, CostReport report) {
    context.tell("In the bytecode:");
    each(
        context,
        report.bytecode().all(),
        it -> it.sentence() + (it.repeated() ? ", for every element" : ""));
    context.tell("Allocates: " + sentence(report.bytes()));
    each(context, report.lines(), it -> "line %d: %s".formatted(it.place().line(), it.message()));
    context.tell("Calls whose target is found when the program runs:");
    each(context, report.calls(), CostCommand::sentence);
    context.tell("Takes (for information; it differs from run to run): " + time(report));
  }

  private static <T> void each(CliContext context, List<T> items, Function<T, String> sentence) {
    if (items.isEmpty()) {
      context.tell("  nothing");
    }
    items.stream().map(sentence).distinct().forEach(line -> context.tell("  " + line));
  }

  private static String sentence(CostReading reading) {
    return switch (reading) {
      case Measured it ->
          "%s per element, after %d calls"
              .formatted(AllocationReport.bytes(it.bytesPerElement()), it.calls());
      case Timed it -> String.format(Locale.ROOT, "%.2f ns per element", it.nanosPerElement());
      case Threw it -> "it threw %s: %s".formatted(it.exception(), it.message());
      case Missing it -> it.why();
    };
  }

  private static String sentence(CallDispatch it) {
    var targets = String.join(" and ", it.targets());
    var outcome =
        switch (it.outcome()) {
          case INLINED -> "devirtualised and inlined: " + targets;
          case DIRECT -> "devirtualised, called directly: " + targets;
          case VIRTUAL -> "not devirtualised: the target is looked up at every call";
          case UNKNOWN -> "not compiled";
        };
    return "line %d: `%s` is %s".formatted(it.line(), it.call(), outcome);
  }

  private static String time(CostReport report) {
    return sentence(report.time())
        + report
            .timesTheLoop()
            .map(it ->
                String.format(Locale.ROOT, ", %.1f times a hand-written loop over the same", it))
            .orElse("");
  }

  private CostJson.Costed costed(CostReport report) {
    return new CostJson.Costed(
        file.toString(),
        report.bytecode().method(),
        report.bytecode().all().stream().map(CostFinding::diagnostic).toList(),
        report.bytes() instanceof Measured it
            ? Optional.of(it.bytesPerElement())
            : Optional.empty(),
        report.lines(),
        report.calls().stream().map(CostCommand::call).toList(),
        report.time() instanceof Timed it ? Optional.of(it.nanosPerElement()) : Optional.empty(),
        report.timesTheLoop());
  }

  private static CostJson.Call call(CallDispatch it) {
    return new CostJson.Call(
        it.call(), it.line(), it.outcome().name().toLowerCase(Locale.ROOT), it.targets());
  }
}
