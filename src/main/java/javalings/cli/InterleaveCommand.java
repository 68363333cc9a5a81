package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.Inspection;
import javalings.compile.Visibility;
import javalings.explore.interleave.Exploration;
import javalings.explore.interleave.Explorations;
import javalings.explore.interleave.Limits;
import javalings.explore.interleave.Outcome;
import javalings.explore.interleave.StepTable;
import javalings.model.Source;
import javalings.report.InterleaveJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "interleave",
    sortOptions = false,
    description = "Explores the interleavings of a file's main method.")
final class InterleaveCommand implements javalings.cli.Command {

  /** The search counts schedules; this is for a main method that waits for the world outside. */
  private static final long PATIENCE_SECONDS = 120;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Java files, each explored alone.")
  List<Path> files = List.of();

  @Option(names = "--json", description = "For programs.")
  boolean json;

  /** A file and what came of it. */
  private record Explored(Path file, Exploration found) {}

  @Override
  public int run(Site site) throws IOException, InterruptedException {
    List<Explored> all = new java.util.ArrayList<>();
    try (var compiler = new Compiler(Visibility.LEARNER, Compiler.ownClassPath())) {
      for (Path file : files) {
        all.add(new Explored(file, explore(site.console().directory().resolve(file), compiler)));
      }
    }
    if (json) {
      site.say(InterleaveJson.of(all.stream().map(InterleaveCommand::forJson).toList()));
    } else {
      all.forEach(each -> show(site, each));
    }
    boolean clean = all.stream().allMatch(each -> each.found.passes());
    return clean ? ExitCode.SOLVED : ExitCode.NOT_SOLVED;
  }

  private static Exploration explore(Path file, Compiler compiler)
      throws IOException, InterruptedException {
    if (!Files.isRegularFile(file)) {
      throw Stop.usage("There is no file %s".formatted(file));
    }
    Source source = new Source(file.getFileName().toString(), Files.readString(file));
    return switch (compiler.compile(List.of(source), Inspection.NONE)) {
      case Compilation.Rejected rejected ->
          Exploration.unsupported(
              "This does not compile: " + rejected.problems().getFirst().message());
      case Compilation.Compiled compiled -> explore(source, compiled.classes().files());
    };
  }

  private static Exploration explore(Source source, Map<String, byte[]> classes)
      throws InterruptedException {
    String name = source.fileName().replaceFirst("\\.java$", "");
    var main = Explorations.mainClass(classes, name);
    if (main.isEmpty()) {
      return Exploration.unsupported("There is no main method to explore.");
    }
    var program =
        new Explorations.Main(
            classes,
            main.get(),
            InterleaveCommand.class.getClassLoader(),
            Map.of(source.fileName(), source.text()));
    return limited(() -> Explorations.ofMain(program, Limits.DEFAULT));
  }

  private static Exploration limited(Callable<Exploration> search) throws InterruptedException {
    var task = new FutureTask<>(search);
    Thread.ofPlatform().daemon().name("explorer").start(task);
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return Exploration.unsupported(
          "After %d seconds it still waits for something outside of the program."
              .formatted(PATIENCE_SECONDS));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static InterleaveJson.Explored forJson(Explored each) {
    Exploration found = each.found;
    return new InterleaveJson.Explored(
        each.file.toString(),
        found.outcome().word(),
        found.message(),
        found.schedules(),
        found.bound(),
        found.steps().stream()
            .map(it -> new InterleaveJson.Step(it.thread(), it.file(), it.line(), it.what()))
            .toList());
  }

  private static void show(Site site, Explored each) {
    Exploration found = each.found;
    site.say(each.file + ": " + found.message());
    if (found.outcome() != Outcome.PASSES && !found.steps().isEmpty()) {
      int width = site.console().size().columns();
      site.say("");
      site.say(StepTable.render(found.threads(), found.steps(), width).stripTrailing());
    }
  }
}
