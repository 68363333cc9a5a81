package javalings.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.model.Exercise;

/**
 * Holds every block of Rust in the hints and the topics' pages against rustc: what must compile
 * does, and runs to its end; what must not is refused with the code that it is marked with.
 */
public final class RustProof {

  /** How long a block may run. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final CourseFolder course;
  private final InstalledRustc rustc;

  public RustProof(CourseFolder course, InstalledRustc rustc) {
    this.course = course;
    this.rustc = rustc;
  }

  /**
   * The result of all blocks.
   *
   * @param blocks how many there were
   */
  public record Outcome(int blocks, List<Fault> faults) {
    public Outcome {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Everything that is wrong with the blocks of these exercises, and of the topics that are all
   * wanted.
   */
  public Outcome prove(Predicate<Exercise> wanted) throws IOException, InterruptedException {
    var blocks = blocks(wanted);
    var folder = Files.createTempDirectory("javalings-rust");
    try {
      var faults = new ArrayList<Fault>();
      blocks.forEach(block -> block.misspelt().ifPresent(faults::add));
      faults.addAll(compile(blocks.stream().filter(RustBlock::mustFail).toList(), folder));
      faults.addAll(run(blocks.stream().filter(RustBlock::runs).toList(), folder));
      faults.addAll(compile(blocks.stream().filter(RustProof::onlyCompiles).toList(), folder));
      faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
      return new Outcome(blocks.size(), faults);
    } finally {
      delete(folder);
    }
  }

  private static boolean onlyCompiles(RustBlock block) {
    return !block.mustFail() && !block.ignored() && !block.runs();
  }

  private List<RustBlock> blocks(Predicate<Exercise> wanted) {
    var all = course.loadThoroughly();
    var pages =
        all.topics().stream()
            .filter(topic -> topic.exercises().stream().allMatch(wanted))
            .flatMap(topic ->
                course.readme(topic).stream()
                    .flatMap(text -> RustBlock.in("exercises/" + topic.id() + "/README.md", text)));
    var hints =
        all.exercises().stream()
            .filter(wanted)
            .flatMap(
                exercise -> RustBlock.in(course.hintFile(exercise), course.hintText(exercise)));
    return Stream.concat(pages, hints).toList();
  }

  /** Each alone: an error of one kind keeps rustc from looking for those of another. */
  private List<Fault> compile(List<RustBlock> blocks, Path folder)
      throws IOException, InterruptedException {
    return inParallel(
        blocks,
        block -> {
          var file = Files.createTempFile(folder, "block", ".rs");
          Files.writeString(file, block.program());
          return block.judge(rustc.errors(file));
        });
  }

  /** All in one program, since linking is what takes the time; alone only if that is refused. */
  private List<Fault> run(List<RustBlock> blocks, Path folder)
      throws IOException, InterruptedException {
    if (blocks.isEmpty()) {
      return List.of();
    }
    var executable = folder.resolve("all.exe");
    var file = Files.writeString(folder.resolve("all.rs"), together(blocks));
    if (rustc.build(file, executable)) {
      return inParallel(blocks, block -> ends(block, executable, blocks.indexOf(block)));
    }
    var faults = compile(blocks, folder);
    if (faults.isEmpty()) {
      throw new IllegalStateException("rustc takes every block, and refuses them in one program");
    }
    return faults;
  }

  private static String together(List<RustBlock> blocks) {
    var text = new StringBuilder();
    var calls = new StringBuilder();
    for (var i = 0; i < blocks.size(); i++) {
      text.append("fn block_%d() {\n%s\n}\n".formatted(i, blocks.get(i).body()));
      calls.append("        Some(\"%d\") => block_%d(),\n".formatted(i, i));
    }
    return text
        + "fn main() {\n    match std::env::args().nth(1).as_deref() {\n"
        + calls
        + "        _ => panic!(),\n    }\n}\n";
  }

  private static Optional<Fault> ends(RustBlock block, Path executable, int number)
      throws IOException, InterruptedException {
    var ended = InstalledRustc.run(LIMIT, List.of(executable.toString(), Integer.toString(number)));
    if (!ended.inTime()) {
      return Optional.of(block.fault("This runs for more than %d s".formatted(LIMIT.toSeconds())));
    }
    if (ended.well() == block.mustPanic()) {
      return Optional.of(
          block.fault(
              block.mustPanic()
                  ? "This ends well, though it is marked should_panic"
                  : "This compiles, and panics: " + ended.output().strip()));
    }
    return Optional.empty();
  }

  /** Something to find out about a block. */
  private interface Question {
    Optional<Fault> ask(RustBlock block) throws IOException, InterruptedException;
  }

  private static List<Fault> inParallel(List<RustBlock> blocks, Question question)
      throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var asked =
          blocks.stream().map(block -> (Callable<Optional<Fault>>) () -> question.ask(block));
      var faults = new ArrayList<Fault>();
      for (var answer : threads.invokeAll(asked.toList())) {
        answer.get().ifPresent(faults::add);
      }
      return faults;
    } catch (ExecutionException e) {
      throw new IllegalStateException("rustc could not be asked", e.getCause());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
