package javalings.report;

import java.util.List;
import java.util.Optional;

/** The report of {@code interleave --json}; the keys are part of the command line's contract. */
public final class InterleaveJson {

  private InterleaveJson() {}

  /**
   * The result of exploring a file.
   *
   * @param outcome a word: {@code passes}, {@code data-race}, {@code race-condition}, {@code
   *     deadlock}, {@code livelock}, {@code always-fails}, {@code unsupported}, or that the search
   *     was cut
   * @param schedules how many were tried
   * @param bound on the preemptions in each
   * @param complete whether these stand for all within that bound
   * @param outcomes the different ends that they came to
   * @param replay the schedule that breaks it, for {@code --replay}
   * @param steps of the schedule that breaks it; none when it passes
   */
  public record Explored(
      String file,
      String outcome,
      String message,
      long schedules,
      int bound,
      boolean complete,
      List<Outcome> outcomes,
      Optional<String> replay,
      List<Step> steps) {
    public Explored {
      outcomes = List.copyOf(outcomes);
      steps = List.copyOf(steps);
    }
  }

  /**
   * One end of some schedules.
   *
   * @param output what was printed
   * @param exception what a thread died of, {@code deadlock} or {@code livelock}
   * @param replay a schedule that ends so
   */
  public record Outcome(String output, Optional<String> exception, String replay) {}

  /** One step of a schedule. */
  public record Step(String thread, String file, int line, String what) {}

  public static String of(List<Explored> files) {
    return JsonWriter.document(root -> root.list("files", files, InterleaveJson::file));
  }

  private static void file(JsonWriter json, Explored it) {
    json.text("file", it.file())
        .text("outcome", it.outcome())
        .text("message", it.message())
        .number("schedules", it.schedules())
        .number("bound", it.bound())
        .flag("complete", it.complete())
        .text("replay", it.replay())
        .list("outcomes", it.outcomes(), InterleaveJson::outcome)
        .list("steps", it.steps(), InterleaveJson::step);
  }

  private static void outcome(JsonWriter json, Outcome it) {
    json.text("output", it.output()).text("exception", it.exception()).text("replay", it.replay());
  }

  private static void step(JsonWriter json, Step it) {
    json.text("thread", it.thread())
        .text("file", it.file())
        .number("line", it.line())
        .text("what", it.what());
  }
}
