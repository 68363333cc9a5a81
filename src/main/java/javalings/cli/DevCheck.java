package javalings.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javalings.author.CourseProof;
import javalings.author.InstalledRustc;
import javalings.author.RustProof;
import javalings.course.CourseFault.Fault;
import javalings.model.Exercise;
import javalings.sandbox.Engine;
import javalings.sandbox.ForkedEngine;

/**
 * {@code ./runner dev check}: proves the course, or a part of it.
 *
 * @param named the exercises to prove; none means all
 * @param rust whether rustc is asked about the blocks of Rust
 * @param mutants whether mutants of the solutions are tried
 */
record DevCheck(List<Exercise> named, boolean rust, boolean mutants) {

  int run(Site site) throws IOException, InterruptedException {
    var code = proof(site);
    if (rust) {
      code = Math.max(code, rust(site));
    }
    return code;
  }

  private int proof(Site site) throws InterruptedException {
    var command = Engines.command(site.installation());
    var count = Runtime.getRuntime().availableProcessors();
    List<Engine> engines =
        Stream.<Engine>generate(() -> ForkedEngine.alone(command)).limit(count).toList();
    try {
      var proof = new CourseProof(site.folder(), engines);
      var code = report(site, proof.faults(this::wants, progress(site)));
      return mutants
          ? Math.max(code, new DevMutants(named.isEmpty(), engines).run(site, this::wants))
          : code;
    } finally {
      engines.forEach(Engine::close);
    }
  }

  private int rust(Site site) throws IOException, InterruptedException {
    var rustc = InstalledRustc.find();
    if (rustc.isEmpty()) {
      site.tell(
          "There is no rustc here, so no block of Rust was checked; https://rustup.rs has it.");
      return ExitCode.MACHINE;
    }
    var outcome = new RustProof(site.folder(), rustc.get()).prove(this::wants);
    outcome.faults().forEach(fault -> site.tell(fault.toString()));
    site.tell(
        outcome.faults().isEmpty()
            ? "rustc agrees with all %d blocks of Rust.".formatted(outcome.blocks())
            : "%d of %d blocks of Rust to mend."
                .formatted(outcome.faults().size(), outcome.blocks()));
    return outcome.faults().isEmpty() ? ExitCode.SOLVED : ExitCode.COURSE;
  }

  private boolean wants(Exercise exercise) {
    return named.isEmpty() || named.contains(exercise);
  }

  private Consumer<Exercise> progress(Site site) {
    var total = total(site);
    var done = new AtomicInteger();
    return exercise ->
        site.warn("checked %d of %d: %s".formatted(done.incrementAndGet(), total, exercise.id()));
  }

  private int total(Site site) {
    return named.isEmpty() ? site.course().exercises().size() : named.size();
  }

  private int report(Site site, List<Fault> faults) {
    faults.forEach(fault -> site.tell(fault.toString()));
    site.tell(faults.isEmpty() ? proven(site) : "%d to mend.".formatted(faults.size()));
    return faults.isEmpty() ? ExitCode.SOLVED : ExitCode.COURSE;
  }

  private String proven(Site site) {
    return named.isEmpty()
        ? "The course is proven: %d exercises.".formatted(total(site))
        : "Proven: %s.".formatted(String.join(", ", named.stream().map(Exercise::name).toList()));
  }
}
