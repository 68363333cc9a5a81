package javalings.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Finds starters that somebody has edited in the course itself, where the learner's copy was meant.
 * Git knows: an update of the course is committed, an edit by mistake is not.
 *
 * @param course the course's folder, which may be no git repository
 */
record MisplacedEdits(Path course) {

  private static final int PATIENCE_SECONDS = 2;

  /** How a line of {@code git status --porcelain} begins for a file changed and not staged. */
  private static final String CHANGED = " M ";

  /** The paths, relative to the course; none where git cannot be asked. */
  Set<String> find() {
    if (!Files.exists(course.resolve(".git"))) {
      return Set.of();
    }
    try {
      var git = start();
      try {
        git.getOutputStream().close();
        var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? changed(said) : Set.of();
      } finally {
        git.destroyForcibly();
      }
    } catch (IOException _) {
      return Set.of();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Set.of();
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder("git", "status", "--porcelain", "--", Workspace.EXERCISES)
        .directory(course.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Set<String> changed(String said) {
    return said.lines()
        .filter(line -> line.startsWith(CHANGED))
        .map(line -> line.substring(CHANGED.length()))
        .collect(Collectors.toSet());
  }
}
