package javalings.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javalings.course.VerdictSummary;
import javalings.model.Exercise;
import javalings.model.Report;

/**
 * {@code .javalings/verdicts.json}: what the last verdict about each exercise was, so that a hint
 * can fit without judging again. The next check brings back all that is in it, so a file that
 * cannot be read is nobody's loss: it counts as empty and is written anew.
 */
public record VerdictFile(Workspace workspace) {

  /**
   * A verdict that was given.
   *
   * @param hash of the files that it is about
   */
  record Given(String hash, VerdictSummary summary) {}

  /** The last verdict about an exercise, if it is about files of this hash and not good. */
  public Optional<VerdictSummary> of(Exercise exercise, String hash) {
    return Optional.ofNullable(stored().get(exercise.name()))
        .filter(given -> given.hash().equals(hash))
        .map(Given::summary);
  }

  /**
   * Remembers verdicts, and forgets those about exercises that are solved now. Where nothing can be
   * written a later hint fits less well, which is not worth a word: the progress says it already.
   */
  public void remember(List<Report> reports) {
    try (var _ = FolderLock.of(workspace.own())) {
      var before = stored();
      var verdicts = new TreeMap<>(before);
      reports.forEach(report -> remember(report, verdicts));
      if (!verdicts.equals(before)) {
        file().write(VerdictFileFormat.of(verdicts));
      }
    } catch (IOException _) {
      // see above
    }
  }

  private static void remember(Report report, Map<String, Given> verdicts) {
    var name = report.exercise().name();
    switch (ProgressRule.Remembered.after(report.verdict())) {
      case FORGOTTEN -> verdicts.remove(name);
      case KEPT -> {}
      case REPLACED ->
          verdicts.put(name, new Given(report.sourceHash(), VerdictSummary.of(report.verdict())));
    }
  }

  private Map<String, Given> stored() {
    try {
      return VerdictFileFormat.read(Files.readString(file().path()));
    } catch (IOException _) {
      return Collections.emptyMap();
    }
  }

  private AtomicFile file() {
    return new AtomicFile(workspace.own(), "verdicts.json");
  }
}
