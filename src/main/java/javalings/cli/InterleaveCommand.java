package javalings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.interleave.Explorations;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.explore.OutcomeLog;
import javalings.interleave.explore.Schedule;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationOutcome;
import javalings.interleave.report.StepTable;
import javalings.model.Source;
import javalings.report.InterleaveJson;
import javalings.view.screens.FindingsScreen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "interleave",
    sortOptions = false,
    description = "Explores the interleavings of a file's main method.")
final class InterleaveCommand implements CliCommand {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Java files, each explored alone.")
  List<Path> files = List.of();

  @Option(names = "--json", description = "For programs.")
  boolean json;

  @Option(
      names = "--replay",
      paramLabel = "SCHEDULE",
      description = "Run one schedule only: the one that a failure has printed.")
  @Nullable String replay;

  @Mixin SearchOptions search = new SearchOptions();

  /** A file and what came of it. */
  private record Explored(Path file, Source source, Exploration found) {}

  @Override
  public int run(CliContext context) throws IOException, InterruptedException {
    Explorations.trouble()
        .ifPresent(why -> context.warn("This is slow here, with the same results: " + why));
    Optional<Schedule> schedule = schedule();
    search.limits();
    List<Explored> all = new java.util.ArrayList<>();
    try (var compiler = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      for (Path file : files) {
        Source source =
            new Source(context.resolve(file).getFileName().toString(), context.text(file));
        all.add(new Explored(file, source, explore(source, compiler, schedule)));
      }
    }
    if (json) {
      context.data(InterleaveJson.of(all.stream().map(InterleaveCommand::forJson).toList()));
    } else {
      all.forEach(each -> show(context, each));
    }
    boolean clean = all.stream().allMatch(each -> each.found.passes());
    return clean ? ExitCode.SOLVED : ExitCode.NOT_SOLVED;
  }

  private Optional<Schedule> schedule() {
    if (replay == null) {
      return Optional.empty();
    }
    if (files.size() > 1) {
      throw CliExit.usage("A schedule belongs to one file: --replay takes no other");
    }
    return Optional.of(
        Schedule.parse(replay)
            .orElseThrow(() -> CliExit.usage("This is no schedule of a failure: " + replay)));
  }

  private Exploration explore(Source source, Compiler compiler, Optional<Schedule> schedule)
      throws InterruptedException {
    return switch (compiler.compile(List.of(source), CompilerInspection.NONE)) {
      case Compilation.Rejected rejected ->
          Exploration.unsupported("This does not compile: " + first(rejected));
      case Compilation.Compiled compiled -> explore(source, compiled.classes().files(), schedule);
    };
  }

  private static String first(Compilation.Rejected rejected) {
    var problem = rejected.problems().getFirst();
    return "line %d: %s.".formatted(problem.place().line(), problem.message());
  }

  private Exploration explore(
      Source source, Map<String, byte[]> classes, Optional<Schedule> schedule)
      throws InterruptedException {
    String name = source.fileName().replaceFirst("\\.java$", "");
    var main = Explorations.mainClass(classes, name);
    if (main.isEmpty()) {
      return Exploration.unsupported(
          "There is no main method to explore: add `static void main()`, which starts the threads,"
              + " joins them and throws when the outcome is wrong.");
    }
    var program =
        new Explorations.Main(
            classes,
            main.get(),
            InterleaveCommand.class.getClassLoader(),
            Map.of(source.fileName(), source.text()),
            search.expected());
    ExplorationLimits limits = search.limits();
    return limited(() ->
        schedule
            .map(it -> Explorations.replay(program, it, limits))
            .orElseGet(() -> Explorations.ofMain(program, limits)));
  }

  /** The trouble of one file is no trouble of the others. */
  private Exploration limited(Callable<Exploration> exploring) throws InterruptedException {
    var task = new FutureTask<>(exploring);
    Thread explorer = Thread.ofPlatform().daemon().name("explorer").start(task);
    try {
      return new Standstill(explorer, search.patience()).await(task);
    } catch (Standstill.GivenUp e) {
      return Exploration.unsupported(String.valueOf(e.getMessage()));
    } catch (ExecutionException e) {
      return Exploration.unsupported(why(e.getCause()));
    }
  }

  private static String why(@Nullable Throwable trouble) {
    return trouble instanceof OutOfMemoryError
        ? "It needs more memory than there is (%d MB): make the scenario smaller."
            .formatted(Runtime.getRuntime().maxMemory() >> 20)
        : "This is a bug of the explorer, please report it with the program: " + trouble;
  }

  private static InterleaveJson.Explored forJson(Explored each) {
    Exploration found = each.found;
    return new InterleaveJson.Explored(
        each.file.toString(),
        found.outcome().word(),
        found.message(),
        found.schedules(),
        found.bound(),
        found.isComplete(),
        found.outcomes().stream().map(InterleaveCommand::outcome).toList(),
        found.replay().map(Schedule::toString),
        found.steps().stream()
            .map(it -> new InterleaveJson.Step(it.thread(), it.file(), it.line(), it.what()))
            .toList());
  }

  private static InterleaveJson.Outcome outcome(OutcomeLog.Entry it) {
    return new InterleaveJson.Outcome(it.output(), it.exception(), it.schedule().toString());
  }

  private static void show(CliContext context, Explored each) {
    Exploration found = each.found;
    var console = context.console();
    context.tell(each.file + ": " + found.message());
    if (!found.diagnostics().isEmpty()) {
      context.say("");
      context.show(
          FindingsScreen.print(
              found.diagnostics(), List.of(each.source), console.size(), console.theme()));
    }
    if (found.outcome() != ExplorationOutcome.PASSES && !found.steps().isEmpty()) {
      int width = console.size().columns();
      context.say(StepTable.render(found.threads(), found.steps(), width).stripTrailing());
    }
    found.replay().ifPresent(schedule -> context.say("\n" + again(each.file, schedule)));
  }

  private static String again(Path file, Schedule schedule) {
    return "Run this schedule again: ./runner interleave "
        + file
        + " --replay "
        + schedule.quoted();
  }
}
