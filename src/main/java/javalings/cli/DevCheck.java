package javalings.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javalings.author.CourseProof;
import javalings.author.InstalledRustc;
import javalings.author.RustProof;
import javalings.author.WordingProof;
import javalings.course.CourseFault.Fault;
import javalings.engine.Engine;
import javalings.engine.client.ForkedEngine;
import javalings.model.Amount;
import javalings.model.Exercise;

/**
 * {@code ./runner dev check}: proves the course, or a part of it.
 *
 * @param named the exercises to prove; none means all
 * @param rust whether rustc is asked about the blocks of Rust
 * @param mutants whether mutants of the solutions are tried
 */
record DevCheck(List<Exercise> named, boolean rust, boolean mutants) {

  int run(CliContext context) throws IOException, InterruptedException {
    var code = proof(context);
    if (rust) {
      code = Math.max(code, rust(context));
    }
    return code;
  }

  private int proof(CliContext context) throws InterruptedException {
    var command = EngineCommands.command(context);
    var count = Runtime.getRuntime().availableProcessors();
    List<Engine> engines =
        Stream.<Engine>generate(() -> ForkedEngine.alone(command)).limit(count).toList();
    try {
      var proof = new CourseProof(context.folder(), engines);
      var code = report(context, proof.faults(this::wants, progress(context)));
      wording(context);
      return mutants
          ? Math.max(code, new DevMutants(named.isEmpty(), engines).run(context, this::wants))
          : code;
    } finally {
      engines.forEach(Engine::close);
    }
  }

  /** Hard sentences are told, and leave the course proven: a measure is no judgement. */
  private void wording(CliContext context) {
    var hard = new ArrayList<>(WordingProof.of(context.folder(), this::wants));
    if (named.isEmpty()) {
      hard.addAll(WordingProof.pages(context.folder()));
    }
    hard.forEach(fault -> context.tell(fault.toString()));
    if (!hard.isEmpty()) {
      context.tell(
          "%s hard to read; src/docs/style.md says how to write."
              .formatted(hard.size() == 1 ? "1 place is" : hard.size() + " places are"));
    }
  }

  private int rust(CliContext context) throws IOException, InterruptedException {
    var rustc = InstalledRustc.find();
    if (rustc.isEmpty()) {
      context.tell(
          "There is no rustc here, so no block of Rust was checked; https://rustup.rs has it.");
      return ExitCode.MACHINE;
    }
    var outcome = new RustProof(context.folder(), rustc.get()).prove(this::wants);
    outcome.faults().forEach(fault -> context.tell(fault.toString()));
    context.tell(
        outcome.faults().isEmpty()
            ? "rustc agrees with %s of Rust.".formatted(new Amount(outcome.blocks(), "block"))
            : "%d of %d blocks of Rust to mend."
                .formatted(outcome.faults().size(), outcome.blocks()));
    return outcome.faults().isEmpty() ? ExitCode.SOLVED : ExitCode.COURSE;
  }

  private boolean wants(Exercise exercise) {
    return named.isEmpty() || named.contains(exercise);
  }

  private Consumer<Exercise> progress(CliContext context) {
    var total = total(context);
    var done = new AtomicInteger();
    return exercise ->
        context.warn(
            "checked %d of %d: %s".formatted(done.incrementAndGet(), total, exercise.id()));
  }

  private int total(CliContext context) {
    return named.isEmpty() ? context.course().exercises().size() : named.size();
  }

  private int report(CliContext context, List<Fault> faults) {
    faults.forEach(fault -> context.tell(fault.toString()));
    context.tell(faults.isEmpty() ? proven(context) : "%d to mend.".formatted(faults.size()));
    return faults.isEmpty() ? ExitCode.SOLVED : ExitCode.COURSE;
  }

  private String proven(CliContext context) {
    return named.isEmpty()
        ? "The course is proven: %s.".formatted(new Amount(total(context), "exercise"))
        : "Proven: %s.".formatted(String.join(", ", named.stream().map(Exercise::name).toList()));
  }
}
